package org.unstuck.bulletin;

/**
 * A table of the picture that is not given away.
 *
 * @param title of the table
 * @param why a sentence
 */
public record LeftOut(String title, String why) {}
