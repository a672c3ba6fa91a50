/**
 * Schools as the published files describe them: identity, what was said of each and when, who preceded whom.
 * It must not know inspections, definitions, files or pages.
 * Links become chains of predecessors in {@link org.unstuck.school.Lineages}, under a declared policy.
 */
@NullMarked
package org.unstuck.school;

import org.jspecify.annotations.NullMarked;
