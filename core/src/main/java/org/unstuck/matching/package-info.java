/**
 * Matching of treated units with controls: a table and a design in; pairs, what proves them best, and why not the others out.
 * Pure: arrays in, pairs out. It reads no file, asks no clock and knows neither schools nor pages, so that anyone's table
 * will do; how it finds the pairs is the business of {@code internal}.
 */
@NullMarked
package org.unstuck.matching;

import org.jspecify.annotations.NullMarked;
