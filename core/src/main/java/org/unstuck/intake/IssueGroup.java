package org.unstuck.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues of one table that are the same but for the row.
 *
 * @param kind {@link DataIssue#kind()}
 * @param column the column's header; empty for whole rows
 * @param value what stands there
 * @param expected what was expected
 * @param count how many of the kept issues it groups
 * @param rows the first rows that have it
 */
public record IssueGroup(String kind, String column, String value, String expected, int count, List<Integer> rows) {

    /** Rows named in a group. */
    private static final int EXAMPLES = 5;

    private record Key(String kind, String column, String value, String expected) {}

    public IssueGroup {
        rows = List.copyOf(rows);
    }

    /** Groups a table's issues, the most frequent first. */
    public static List<IssueGroup> listOf(TableReport table) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (DataIssue issue : table.issues()) {
            Key key = new Key(issue.kind(), issue.place().column(), issue.value(), issue.expected());
            groups.computeIfAbsent(key, it -> new ArrayList<>())
                    .add(issue.place().row());
        }
        return groups.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(IssueGroup::count)
                        .reversed()
                        .thenComparing(it -> it.rows().get(0)))
                .toList();
    }

    private static IssueGroup of(Key key, List<Integer> rows) {
        return new IssueGroup(
                key.kind(),
                key.column(),
                key.value(),
                key.expected(),
                rows.size(),
                rows.subList(0, Math.min(EXAMPLES, rows.size())));
    }
}
