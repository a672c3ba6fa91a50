package org.unstuck.provenance;

import java.util.Comparator;

/**
 * A row of an imported table.
 *
 * @param source the table
 * @param row line of the table as a spreadsheet program counts it: the first line of the file is 1
 */
public record SourceRow(Source source, int row) implements Comparable<SourceRow> {

    private static final Comparator<SourceRow> NEWEST_SOURCE_FIRST = Comparator.comparing(
                    (SourceRow it) -> it.source().asAt(), Comparator.reverseOrder())
            .thenComparing(it -> it.source().id())
            .thenComparingInt(SourceRow::row);

    public SourceRow {
        if (row < 1) {
            throw new IllegalArgumentException("Rows are counted from 1, not " + row);
        }
    }

    /** Newest source first; then by content and row, so that the order never depends on the order of import. */
    @Override
    public int compareTo(SourceRow other) {
        return NEWEST_SOURCE_FIRST.compare(this, other);
    }
}
