package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What chance alone does to the balance of one characteristic with so many pairs: the matched units are divided by lot into
 * two groups of the same sizes, within strata where partners must be the same, and their standardised difference is taken,
 * 9,999 times. Lots ignore who is paired with whom, because the question is whether the groups differ more than two groups
 * drawn from the same units would; coins tossed within pairs would ask whether differences lean to one side, however small.
 *
 * @param difference the absolute standardised difference of the matched
 * @param upper what 95% of the divisions by lot stay at or below
 * @param asFarApart the share of divisions that are at least as far apart, the one at hand counted in
 * @param belowTenth the share of divisions that would pass the usual rule of less than 0.1
 */
public record BalanceBand(String variable, double difference, double upper, double asFarApart, double belowTenth) {

    private static final int DIVISIONS = 9_999;
    private static final double COVERED = 0.95;
    private static final double USUAL_RULE = 0.1;
    private static final double ROUNDING = 1e-12;

    /** Whether the groups are no further apart than chance alone would put most groups. */
    public boolean within() {
        return difference <= upper + ROUNDING;
    }

    /**
     * The bands of several characteristics, each of the pairs that have a value for it.
     *
     * @param strata pairs whose partners must be the same in some way, such as phase; where none must, one list of all
     * @param seed for the lots
     */
    public static List<BalanceBand> of(
            List<BalanceVariable> variables, BalanceGroups everyone, List<List<Pair>> strata, long seed) {
        return variables.stream()
                .map(it -> of(it, everyone, known(it, strata), seed))
                .toList();
    }

    private static BalanceBand of(
            BalanceVariable variable, BalanceGroups everyone, List<List<Pair>> strata, long seed) {
        int pairs = strata.stream().mapToInt(List::size).sum();
        double observed = strata.stream()
                .flatMap(List::stream)
                .mapToDouble(it -> variable.value(it.treated()) - variable.value(it.control()))
                .sum();
        double unit = pairs * Balance.spread(variable, everyone);
        return band(variable.name(), Math.abs(observed), divide(variable, strata, seed), unit);
    }

    private static List<List<Pair>> known(BalanceVariable variable, List<List<Pair>> strata) {
        return strata.stream()
                .map(stratum -> stratum.stream()
                        .filter(it -> variable.known(it.treated()) && variable.known(it.control()))
                        .toList())
                .toList();
    }

    /** The absolute difference between the sums of the two groups in each division, the smallest first. */
    private static double[] divide(BalanceVariable variable, List<List<Pair>> strata, long seed) {
        Lots lots = new Lots(seed);
        double[] sums = new double[DIVISIONS];
        for (List<Pair> stratum : strata) {
            int[] rows = stratum.stream()
                    .flatMapToInt(it -> IntStream.of(it.treated(), it.control()))
                    .toArray();
            for (int division = 0; division < DIVISIONS; division++) {
                lots.drawFirst(rows, stratum.size());
                sums[division] += difference(variable, rows, stratum.size());
            }
        }
        return Arrays.stream(sums).map(Math::abs).sorted().toArray();
    }

    private static double difference(BalanceVariable variable, int[] rows, int drawn) {
        double difference = 0;
        for (int place = 0; place < rows.length; place++) {
            double value = variable.value(rows[place]);
            difference += place < drawn ? value : -value;
        }
        return difference;
    }

    private static BalanceBand band(String variable, double observed, double[] sums, double unit) {
        double rounding = ROUNDING * Math.max(1, observed);
        long asFar = Arrays.stream(sums).filter(it -> it >= observed - rounding).count();
        long below = Arrays.stream(sums)
                .filter(it -> BalanceFigures.standardised(it, unit) < USUAL_RULE)
                .count();
        double upper = sums[(int) Math.ceil(COVERED * DIVISIONS) - 1];
        return new BalanceBand(
                variable,
                BalanceFigures.standardised(observed, unit),
                BalanceFigures.standardised(upper, unit),
                (asFar + 1.0) / (DIVISIONS + 1),
                below / (double) DIVISIONS);
    }
}
