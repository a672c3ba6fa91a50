/**
 * Studies: the sample of a design that is visited, what became of each school that was asked, and who belongs to the study.
 * Only members see one.
 * It must not know how pairs are found or samples chosen, nor what people say on a visit.
 */
@NullMarked
package org.unstuck.studies;

import org.jspecify.annotations.NullMarked;
