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
            int hidden = hidden(pair);
            rows.add(row(place + 1 + "A", pair.treated(), hidden));
            rows.add(row(place + 1 + "B", pair.control(), hidden));
        }
        return rows;
    }

    /** What is not told of either of two partners, for what one is tells much of the other. */
    private int hidden(Pair pair) {
        return hidings.stream()
                .filter(it -> isSafe(pair.treated(), it) && isSafe(pair.control(), it))
                .findFirst()
                .orElseThrow(() -> SampleDesign.unusable("There are so few "
                        + (isSafe(pair.treated(), everything()) ? "unstuck" : "stuck")
                        + " schools that a table of the sample would tell which they are: fewer than " + least
                        + " for each school in the sample."));
    }

    private boolean isSafe(int row, int hidden) {
        return fits(row, hidden) >= least * sampled(row, hidden);
    }

    private int everything() {
        return (1 << columns.size()) - 1;
    }

    private AppendixRow row(String label, int row, int hidden) {
        return new AppendixRow(
                label,
                table.isTreated(row),
                shown(row, hidden),
                fits(row, hidden),
                sampled(row, hidden),
                reason(row, hidden));
    }

    private List<@Nullable String> shown(int row, int hidden) {
        List<@Nullable String> shown = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            shown.add(isHidden(hidden, column) ? null : told.get(row).get(column));
        }
        return shown;
    }

    private String reason(int row, int hidden) {
        if (hidden == 0) {
            return "";
        }
        String titles = IntStream.range(0, columns.size())
                .filter(it -> isHidden(hidden, it))
                .mapToObj(it -> columns.get(it).title())
                .collect(Collectors.joining(", "));
        return isSafe(row, 0)
                ? "Not told because it is not told of the partner: " + titles + "."
                : "Not told: " + titles + ". With everything told, schools that fit: " + fits(row, 0)
                        + "; of these in the sample: " + sampled(row, 0) + ".";
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
