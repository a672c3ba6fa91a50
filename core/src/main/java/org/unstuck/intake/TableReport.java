package org.unstuck.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unstuck.provenance.Source;

/**
 * What came of reading a table.
 *
 * @param source the table
 * @param encoding how its text was encoded, in words
 * @param headerRow the row its header stands in, from 1
 * @param rowsRead rows below the header
 * @param rowsUsed rows that gave at least one record
 * @param dropped rows that gave none, counted by reason
 * @param ignoredColumns headers that the layout does not read, such as names of heads
 * @param issues what was not as expected, in order of rows; at most {@link #MOST_ISSUES}
 * @param issueCounts all of it, counted by {@link DataIssue#kind()}
 */
public record TableReport(
        Source source,
        String encoding,
        int headerRow,
        int rowsRead,
        int rowsUsed,
        SortedMap<String, Integer> dropped,
        List<String> ignoredColumns,
        List<DataIssue> issues,
        SortedMap<String, Integer> issueCounts) {

    /** Issues kept for one table; the rest is counted. */
    public static final int MOST_ISSUES = 10_000;

    public TableReport {
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
        ignoredColumns = List.copyOf(ignoredColumns);
        issues = List.copyOf(issues);
        issueCounts = Collections.unmodifiableSortedMap(new TreeMap<>(issueCounts));
    }

    public int rowsDropped() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All issues, those included that are only counted. */
    public int issueCount() {
        return issueCounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
