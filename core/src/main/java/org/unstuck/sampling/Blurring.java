package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.matching.Lots;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;

/** Hides as few cells of a table of schools as are needed for every row to fit enough schools. */
final class Blurring {

    private final Sample sample;
    private final MatchingTable table;
    private final List<CoarseColumn> columns;
    private final int least;
    private final List<List<String>> told = new ArrayList<>();
    private final List<Integer> hidings;

    Blurring(Sample sample, MatchingTable table, List<CoarseColumn> columns, int least) {
        this.sample = sample;
        this.table = table;
        this.columns = columns;
        this.least = least;
        for (int row = 0; row < table.size(); row++) {
            int each = row;
            told.add(columns.stream().map(it -> it.of(table, each)).toList());
        }
        // what to hide, as bits: few columns before many, and of equally many the last ones first
        this.hidings = IntStream.range(0, 1 << columns.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer it) -> Integer.bitCount(it))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    List<AppendixRow> rows(long seed) {
        int[] order = IntStream.range(0, sample.pairs().size()).toArray();
        new Lots(seed).drawFirst(order, order.length);
        List<AppendixRow> rows = new ArrayList<>();
        for (int place = 0; place < order.length; place++) {
            Pair pair = sample.pairs().get(order[place]);
            rows.add(row(place + 1 + "A", pair.treated()));
            rows.add(row(place + 1 + "B", pair.control()));
        }
        return rows;
    }

    private AppendixRow row(String label, int row) {
        int fewest = fits(row, 0);
        for (int hidden : hidings) {
            int fits = fits(row, hidden);
            int sampled = sampled(row, hidden);
            if (fits >= least * sampled) {
                return new AppendixRow(
                        label, table.isTreated(row), shown(row, hidden), fits, sampled, reason(hidden, fewest));
            }
        }
        throw SampleDesign.unusable("There are so few " + (table.isTreated(row) ? "stuck" : "unstuck")
                + " schools that a table of the sample would tell which they are: fewer than " + least
                + " for each school in the sample.");
    }

    private List<@Nullable String> shown(int row, int hidden) {
        List<@Nullable String> shown = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            shown.add(isHidden(hidden, column) ? null : told.get(row).get(column));
        }
        return shown;
    }

    private String reason(int hidden, int fits) {
        if (hidden == 0) {
            return "";
        }
        String titles = IntStream.range(0, columns.size())
                .filter(it -> isHidden(hidden, it))
                .mapToObj(it -> columns.get(it).title())
                .collect(Collectors.joining(", "));
        return "Not told: " + titles + ". With it, only " + fits + (fits == 1 ? " school fits." : " schools fit.");
    }

    private int fits(int row, int hidden) {
        return (int) IntStream.range(0, table.size())
                .filter(it -> alike(row, it, hidden))
                .count();
    }

    private int sampled(int row, int hidden) {
        return (int)
                sample.schools().stream().filter(it -> alike(row, it, hidden)).count();
    }

    private boolean alike(int one, int other, int hidden) {
        return table.isTreated(one) == table.isTreated(other)
                && IntStream.range(0, columns.size())
                        .allMatch(it -> isHidden(hidden, it)
                                || told.get(one).get(it).equals(told.get(other).get(it)));
    }

    private boolean isHidden(int hidden, int column) {
        return (hidden >> column & 1) == 1;
    }
}
