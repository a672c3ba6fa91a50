/**
 * Pages about schools: the list that people search and filter, and one page that explains a school.
 * What they say is made from the records on the workbench, each fact with its source.
 * It must not know how records are stored or imported.
 */
@NullMarked
package org.unstuck.schools;

import org.jspecify.annotations.NullMarked;
