package org.unstuck.figure;

import java.util.List;

/**
 * The table that says what a figure shows. The first cell of a row names it.
 *
 * @param columns headings, in order
 * @param rows cells as text, one for each column
 */
public record EqualTable(List<Column> columns, List<List<String>> rows) {

    /** A column; numbers stand to the right. */
    public record Column(String name, boolean numeric) {}

    public EqualTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    static Column words(String name) {
        return new Column(name, false);
    }

    static Column numbers(String name) {
        return new Column(name, true);
    }
}
