package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;

/**
 * How far units that are matched with each other are apart on one characteristic, where both have a value; else
 * {@code NaN}.
 *
 * @param standardisedMean the mean of the absolute differences, in standard deviations of the treated before matching
 * @param median of the absolute differences, in the unit of the characteristic
 * @param worst the largest of them
 */
public record PairDifferences(double standardisedMean, double median, double worst) {

    static PairDifferences of(BalanceVariable variable, List<Pair> pairs, double spread) {
        double[] apart = pairs.stream()
                .filter(it -> variable.known(it.treated()) && variable.known(it.control()))
                .mapToDouble(it -> Math.abs(variable.value(it.treated()) - variable.value(it.control())))
                .sorted()
                .toArray();
        if (apart.length == 0) {
            return new PairDifferences(Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = Arrays.stream(apart).average().orElseThrow();
        int middle = apart.length / 2;
        double median = apart.length % 2 == 1 ? apart[middle] : (apart[middle - 1] + apart[middle]) / 2;
        return new PairDifferences(BalanceFigures.standardised(mean, spread), median, apart[apart.length - 1]);
    }
}
