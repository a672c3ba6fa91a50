package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.figure.SvgDrawing;
import org.unstuck.matching.Balance;
import org.unstuck.matching.BalanceBand;
import org.unstuck.matching.BalanceGroups;
import org.unstuck.matching.BalanceRow;
import org.unstuck.matching.BalanceVariable;
import org.unstuck.matching.Column;
import org.unstuck.matching.LovePlot;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;

/**
 * How alike two groups are before and after matching, with the figure that shows it.
 *
 * @param rows one a characteristic
 * @param plot the same as points, those furthest apart before matching first
 * @param bands for each row what chance alone does with so many pairs; none where there are so many pairs that chance does
 *     little
 */
public record BalanceTable(List<BalanceRow> rows, LovePlot plot, List<BalanceBand> bands) {

    /** With more pairs the usual rule of 0.1 is a fair one, and lots for all of them take too long. */
    private static final int MOST_BY_LOT = 60;

    private static final long SEED = 2020;

    public BalanceTable {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }

    /** Compares the schools that take part and of which all is known; empty where none of these are paired. */
    static Optional<BalanceTable> find(
            ContextTable context, List<Characteristic> characteristics, int[] taking, List<Pair> pairs) {
        MatchingTable table = context.table();
        List<Characteristic> numeric =
                characteristics.stream().filter(Characteristic::numeric).toList();
        Map<Integer, Integer> places = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        for (int row : taking) {
            if (characteristics.stream()
                    .noneMatch(it -> table.getColumn(it.id()).isMissing(row))) {
                places.put(row, rows.size());
                rows.add(row);
            }
        }
        List<Pair> known = pairs.stream()
                .filter(it -> places.containsKey(it.treated()) && places.containsKey(it.control()))
                .map(it -> new Pair(place(places, it.treated()), place(places, it.control()), it.distance()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<BalanceVariable> variables = new ArrayList<>();
        for (Characteristic each : numeric) {
            Column.Numbers column = table.getNumbers(each == Characteristic.SIZE ? ContextTable.PUPILS : each.id());
            variables.add(BalanceVariable.of(
                    each.label(), rows.stream().mapToDouble(column::at).toArray()));
        }
        for (Characteristic each : characteristics) {
            if (!each.numeric()) {
                Column column = table.getColumn(each.id());
                variables.addAll(BalanceVariable.ofCategories(
                        each.label(), rows.stream().map(column::text).toList()));
            }
        }
        boolean[] treated = new boolean[rows.size()];
        for (int place = 0; place < treated.length; place++) {
            treated[place] = table.isTreated(rows.get(place));
        }
        BalanceGroups everyone = BalanceGroups.everyone(treated);
        Balance balance = Balance.of(variables, everyone, known);
        boolean byLot = known.size() <= MOST_BY_LOT
                && known.stream().map(Pair::treated).distinct().count() == known.size();
        return Optional.of(new BalanceTable(
                balance.rows(),
                LovePlot.of(balance),
                byLot ? BalanceBand.of(variables, everyone, List.of(known), SEED) : List.of()));
    }

    /** What chance does, in a sentence. */
    public String chance() {
        if (bands.isEmpty()) {
            return "With so many pairs, differences of less than 0.1 standard deviations are usually called small.";
        }
        long beyond = bands.stream().filter(it -> !it.within()).count();
        return "With so few pairs even groups drawn from the same schools by lot differ, so the usual line at 0.1 says little."
                + " The last column says up to where 95 of 100 divisions by lot stay; "
                + (beyond == 0
                        ? "no characteristic differs by more than that."
                        : beyond + " of " + bands.size() + " characteristics differ by more than that.");
    }

    /** The figure that says the same. */
    public SvgDrawing drawing() {
        return LovePlotDrawing.of(plot);
    }

    /** A mean: a share in per cent, or a number with a decimal. */
    public static String mean(BalanceRow row, double mean) {
        return row.binary() ? String.format(Locale.UK, "%.0f%%", 100 * mean) : String.format(Locale.UK, "%,.1f", mean);
    }

    /** A name without what stands in brackets. */
    public static String shortened(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** A standardised difference with its sign. */
    public static String difference(double difference) {
        return Double.isNaN(difference)
                ? "–"
                : String.format(Locale.UK, "%.2f", difference).replace('-', '−');
    }

    private static int place(Map<Integer, Integer> places, int row) {
        return places.getOrDefault(row, -1);
    }
}
