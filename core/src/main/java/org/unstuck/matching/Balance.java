package org.unstuck.matching;

import java.util.List;

/**
 * How alike two groups are before and after matching. Differences of means stand over the standard deviation of the
 * treated before matching, in both columns, so that matching cannot move the measure; for a share p it is the root of
 * p (1 - p). Where the treated do not vary, that of both groups before matching takes its place.
 *
 * @param rows one for each characteristic
 */
public record Balance(List<BalanceRow> rows) {

    public Balance {
        rows = List.copyOf(rows);
    }

    /**
     * Compares everyone with those in pairs.
     *
     * @param pairs at least one; a treated unit with several controls shares its weight among them, and a control of
     *     several treated counts for each
     */
    public static Balance of(List<BalanceVariable> variables, BalanceGroups everyone, List<Pair> pairs) {
        BalanceGroups matched = everyone.paired(pairs);
        return new Balance(
                variables.stream().map(it -> row(it, everyone, matched, pairs)).toList());
    }

    /** Compares everyone with those in matched sets. */
    public static Balance ofSets(List<BalanceVariable> variables, BalanceGroups everyone, List<MatchedSet> sets) {
        return of(
                variables,
                everyone,
                sets.stream().flatMap(it -> it.pairs().stream()).toList());
    }

    private static BalanceRow row(
            BalanceVariable variable, BalanceGroups everyone, BalanceGroups matched, List<Pair> pairs) {
        double spread = spread(variable, everyone);
        return new BalanceRow(
                variable.name(),
                variable.binary(),
                (int) everyone.listCounted().stream()
                        .filter(it -> !variable.known(it))
                        .count(),
                BalanceFigures.of(variable, everyone, spread),
                BalanceFigures.of(variable, matched, spread),
                PairDifferences.of(variable, pairs, spread));
    }

    /** The standard deviation that differences are given in. */
    static double spread(BalanceVariable variable, BalanceGroups everyone) {
        WeightedValues treated = WeightedValues.of(variable, everyone, true);
        if (treated.variance() > 0) {
            return treated.standardDeviation();
        }
        WeightedValues control = WeightedValues.of(variable, everyone, false);
        return Math.sqrt((treated.variance() + control.variance()) / 2);
    }
}
