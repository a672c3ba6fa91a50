/**
 * How figures are drawn: the program that runs Vega-Lite, the one that makes PNG, and the widths of letters.
 * It must not know what a figure is about.
 */
@NullMarked
package org.unstuck.figure.internal;

import org.jspecify.annotations.NullMarked;
