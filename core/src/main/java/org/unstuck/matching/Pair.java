package org.unstuck.matching;

/**
 * A treated unit with a control.
 *
 * @param treated row of the treated unit
 * @param control row of the control
 * @param distance how far apart they are by the design's metric; 0 or more
 */
public record Pair(int treated, int control, double distance) {}
