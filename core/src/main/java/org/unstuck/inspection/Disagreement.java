package org.unstuck.inspection;

/**
 * Two sources give one inspection different grades.
 *
 * @param kept what is used: the more telling source
 * @param other what the other source says
 */
public record Disagreement(Inspection kept, Inspection other) {}
