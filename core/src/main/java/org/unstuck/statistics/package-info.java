/**
 * Intervals, exact tests, survival, transitions and matched pairs, each held to published or independently made values.
 * Pure functions of numbers: it must not know schools, definitions, files, tables, pages or disclosure rules.
 * Distributions come from libraries; a method that no maintained Java library offers is written here and cites its source.
 */
@NullMarked
package org.unstuck.statistics;

import org.jspecify.annotations.NullMarked;
