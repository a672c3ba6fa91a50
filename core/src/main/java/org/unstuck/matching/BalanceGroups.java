package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is compared with whom: which rows of a table are treated, and with what weight each counts. A row that was left out
 * has weight 0.
 */
public final class BalanceGroups {

    private final boolean[] treated;
    private final double[] weights;
    private final List<Integer> counted;

    private BalanceGroups(boolean[] treated, double[] weights) {
        this.treated = treated;
        this.weights = weights;
        this.counted = IntStream.range(0, weights.length)
                .filter(it -> weights[it] > 0)
                .boxed()
                .toList();
        long count = counted.stream().filter(it -> treated[it]).count();
        if (count == 0 || count == counted.size()) {
            throw new IllegalArgumentException("Balance compares two groups, of which one is empty");
        }
    }

    /** Everyone, before matching. */
    public static BalanceGroups everyone(boolean... treated) {
        double[] weights = new double[treated.length];
        Arrays.fill(weights, 1);
        return new BalanceGroups(treated.clone(), weights);
    }

    /** Those that take part in a matching, before it. */
    public static BalanceGroups of(Matcher matcher) {
        MatchingTable table = matcher.table();
        boolean[] treated = new boolean[table.size()];
        double[] weights = new double[table.size()];
        for (int row : matcher.rows()) {
            treated[row] = table.isTreated(row);
            weights[row] = 1;
        }
        return new BalanceGroups(treated, weights);
    }

    /** Those in pairs: a treated unit counts once, and shares its weight among its controls. */
    BalanceGroups paired(List<Pair> pairs) {
        int[] controls = new int[treated.length];
        pairs.forEach(it -> controls[it.treated()]++);
        double[] shares = new double[treated.length];
        for (Pair pair : pairs) {
            shares[pair.treated()] = 1;
            shares[pair.control()] += 1.0 / controls[pair.treated()];
        }
        return new BalanceGroups(treated, shares);
    }

    int size() {
        return treated.length;
    }

    boolean treated(int row) {
        return treated[row];
    }

    double weight(int row) {
        return weights[row];
    }

    /** The rows that count, in the order of the table. */
    List<Integer> listCounted() {
        return counted;
    }
}
