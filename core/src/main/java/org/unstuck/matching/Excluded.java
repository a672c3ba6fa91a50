package org.unstuck.matching;

import java.util.List;

/**
 * A unit that takes no part because a value is missing.
 *
 * @param row its row
 * @param columns the columns in which it lacks a value
 */
public record Excluded(int row, List<String> columns) {
    public Excluded {
        columns = List.copyOf(columns);
    }
}
