/**
 * The pages of the national picture: every table with its figure, for analysts, and what may be published.
 * It must not know how tables are counted, what is hidden for publication, or how figures are drawn.
 */
@NullMarked
package org.unstuck.nation;

import org.jspecify.annotations.NullMarked;
