package org.unstuck.publish;

import java.util.Map;

/**
 * A column of a data file by which rows can be chosen. One of its items is {@code Total}.
 *
 * @param name in snake case
 * @param label what people read
 * @param groupColumn name of a column that sorts the items into groups, in snake case; empty where there are no groups
 * @param groups from each item to its group; empty where there are none
 */
public record Filter(String name, String label, String groupColumn, Map<String, String> groups) {

    /** The item for all together. */
    public static final String TOTAL = "Total";

    public Filter {
        groups = Map.copyOf(groups);
    }

    /** A filter without groups. */
    public Filter(String name, String label) {
        this(name, label, "", Map.of());
    }

    boolean isGrouped() {
        return !groupColumn.isEmpty();
    }

    /** @throws IllegalArgumentException if the item is in none */
    String group(String item) {
        String group = groups.get(item);
        if (group == null) {
            throw new IllegalArgumentException("'" + item + "' is in no group of " + name);
        }
        return group;
    }
}
