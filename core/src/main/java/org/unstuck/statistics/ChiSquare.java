package org.unstuck.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The outcome of a test whose statistic follows a chi-square distribution when there is nothing to find.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom 0 where nothing could be compared
 */
public record ChiSquare(double statistic, int degreesOfFreedom) {

    public ChiSquare {
        if (!(statistic >= 0) || degreesOfFreedom < 0) {
            throw new IllegalArgumentException(
                    "No chi-square is " + statistic + " with " + degreesOfFreedom + " degrees of freedom");
        }
    }

    /**
     * Whether rows and columns of a table of counts depend on each other. Pearson (1900), Philosophical Magazine 50.
     * Rows and columns without a count are left out.
     *
     * @param counts as many in each row
     */
    public static ChiSquare ofIndependence(long[][] counts) {
        double[] rows = Arrays.stream(counts)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
        Arrays.setAll(
                columns,
                column -> Arrays.stream(counts).mapToDouble(row -> row[column]).sum());
        double all = Arrays.stream(rows).sum();
        double statistic = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double expected = rows[i] * columns[j] / all;
                double difference = counts[i][j] - expected;
                statistic += expected > 0 ? difference * difference / expected : 0;
            }
        }
        return new ChiSquare(statistic, freedom(rows) * freedom(columns));
    }

    private static int freedom(double[] sums) {
        return Math.max(0, (int) Arrays.stream(sums).filter(sum -> sum > 0).count() - 1);
    }

    /** The probability of this statistic or a larger one, were there nothing to find; 1 where nothing could be compared. */
    public double p() {
        return degreesOfFreedom == 0
                ? 1
                : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }
}
