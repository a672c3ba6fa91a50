/**
 * All that the imported files say, put together: schools, lineages and inspection histories, on any date.
 * Pure values: it must not know files, stores, definitions or pages.
 * The result never depends on the order in which files or rows came.
 */
@NullMarked
package org.unstuck.register;

import org.jspecify.annotations.NullMarked;
