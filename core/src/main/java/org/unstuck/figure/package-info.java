/**
 * Figures: what is shown, the equal table, a description in words, and the drawing as SVG and PNG from one Vega-Lite
 * specification each.
 * It must not know schools, definitions or where numbers come from.
 */
@NullMarked
package org.unstuck.figure;

import org.jspecify.annotations.NullMarked;
