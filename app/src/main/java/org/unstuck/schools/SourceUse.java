package org.unstuck.schools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;

/**
 * An imported table that a page rests on.
 *
 * @param source the table
 * @param rows the rows used, in order
 */
public record SourceUse(Source source, List<Integer> rows) {
    public SourceUse {
        rows = List.copyOf(rows);
    }

    /** Gathers rows by their table, the newest table first. */
    static List<SourceUse> of(Collection<SourceRow> rows) {
        Map<SourceRow, TreeSet<Integer>> bySource = new TreeMap<>();
        for (SourceRow row : rows) {
            bySource.computeIfAbsent(new SourceRow(row.source(), 1), it -> new TreeSet<>())
                    .add(row.row());
        }
        List<SourceUse> uses = new ArrayList<>();
        bySource.forEach((first, used) -> uses.add(new SourceUse(first.source(), List.copyOf(used))));
        return uses;
    }

    /** The rows in words: "row 12", "rows 12, 14 and 20". */
    public String rowsInWords() {
        List<String> numbers = rows.stream().map(Object::toString).toList();
        int last = numbers.size() - 1;
        return last == 0
                ? "row " + numbers.get(0)
                : "rows " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }
}
