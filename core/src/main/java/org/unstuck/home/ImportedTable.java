package org.unstuck.home;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unstuck.provenance.Source;

/**
 * A table that was imported, and how reading it went.
 *
 * @param source the table
 * @param rowsRead rows below the header
 * @param rowsUsed rows that gave at least one record
 * @param dropped rows that gave none, counted by reason
 * @param issues what was not as expected, counted by kind
 */
public record ImportedTable(
        Source source,
        int rowsRead,
        int rowsUsed,
        SortedMap<String, Integer> dropped,
        SortedMap<String, Integer> issues) {

    public ImportedTable {
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
        issues = Collections.unmodifiableSortedMap(new TreeMap<>(issues));
    }

    public int rowsDropped() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int issueCount() {
        return issues.values().stream().mapToInt(Integer::intValue).sum();
    }
}
