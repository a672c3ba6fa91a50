package org.unstuck.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two groups are on one characteristic.
 *
 * @param meanTreated in the unit of the characteristic
 * @param meanControl in the unit of the characteristic
 * @param standardisedDifference the difference of the means in standard deviations of the treated before matching
 * @param varianceRatio variance of the treated over that of the controls; null for shares and where nothing varies
 * @param ecdfMean the mean distance between the two cumulative distributions, over all
 *     values that occur before matching, from 0 to 1
 * @param ecdfMax the largest distance between them, from 0 to 1
 */
public record BalanceFigures(
        double meanTreated,
        double meanControl,
        double standardisedDifference,
        @Nullable Double varianceRatio,
        double ecdfMean,
        double ecdfMax) {

    /**
     * Compares two weighted groups.
     *
     * @param spread the standard deviation that differences of means are given in
     */
    static BalanceFigures of(BalanceVariable variable, BalanceGroups groups, double spread) {
        WeightedValues treated = WeightedValues.of(variable, groups, true);
        WeightedValues control = WeightedValues.of(variable, groups, false);
        double difference = treated.mean() - control.mean();
        double standardised = standardised(difference, spread);
        if (variable.binary()) {
            double apart = Math.abs(difference);
            return new BalanceFigures(treated.mean(), control.mean(), standardised, null, apart, apart);
        }
        double[] steps = steps(variable, groups, treated.weight(), control.weight());
        double sum = 0;
        double greatest = 0;
        for (double step : steps) {
            sum += step;
            greatest = Math.max(greatest, step);
        }
        double ratio = treated.variance() / control.variance();
        return new BalanceFigures(
                treated.mean(),
                control.mean(),
                standardised,
                Double.isFinite(ratio) ? ratio : null,
                sum / steps.length,
                greatest);
    }

    /** A difference in standard deviations; where nothing varies, none is 0 and any other is without measure. */
    static double standardised(double difference, double spread) {
        if (spread == 0) {
            return difference == 0 ? 0 : Double.NaN;
        }
        return difference / spread;
    }

    /** How far apart the cumulative distributions are at each value that occurs, also where it only did before matching. */
    private static double[] steps(BalanceVariable variable, BalanceGroups groups, double treated, double control) {
        int[] rows = variable.rowsByValue();
        double[] steps = new double[rows.length];
        int distinct = 0;
        double apart = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            apart += groups.weight(row) / (groups.treated(row) ? treated : -control);
            if (i + 1 == rows.length || variable.value(rows[i + 1]) != variable.value(row)) {
                steps[distinct++] = Math.abs(apart);
            }
        }
        return Arrays.copyOf(steps, distinct);
    }
}
