package org.unstuck.publish;

/**
 * A column of a data file by which rows can be chosen. One of its items is {@code Total}.
 *
 * @param name in snake case
 * @param label what people read
 */
public record Filter(String name, String label) {

    /** The item for all together. */
    public static final String TOTAL = "Total";
}
