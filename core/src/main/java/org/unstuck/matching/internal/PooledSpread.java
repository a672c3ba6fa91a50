package org.unstuck.matching.internal;

import java.util.Arrays;

/** How columns of numbers vary together within two groups, pooled; the divisor is the number of rows less 2. */
final class PooledSpread {

    private final double[] means;
    private final double[] deviations;
    private final double[][] correlations;

    /**
     * Of some columns in some rows.
     *
     * @param columns values by row, none missing in these rows
     * @param rows in the order of identifiers, so that the order of a file cannot change the last digit; 3 or more
     * @param treated which rows are of the first group
     */
    PooledSpread(double[][] columns, int[] rows, boolean[] treated) {
        int count = columns.length;
        this.means = new double[count];
        this.deviations = new double[count];
        this.correlations = new double[count][count];
        double[][] centred = new double[count][];
        for (int i = 0; i < count; i++) {
            centred[i] = centre(columns[i], rows, treated, i);
            deviations[i] = spread(centred[i], columns[i], rows);
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double scale = deviations[i] * deviations[j] * (rows.length - 2);
                correlations[i][j] = i == j || scale == 0 ? (i == j ? 1 : 0) : product(centred[i], centred[j]) / scale;
                correlations[j][i] = correlations[i][j];
            }
        }
    }

    /** The mean of all rows. */
    double mean(int column) {
        return means[column];
    }

    /** The pooled standard deviation; 0 where a column is the same throughout each group. */
    double deviation(int column) {
        return deviations[column];
    }

    double correlation(int column, int other) {
        return correlations[column][other];
    }

    private double[] centre(double[] values, int[] rows, boolean[] treated, int column) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int row : rows) {
            sums[treated[row] ? 1 : 0] += values[row];
            counts[treated[row] ? 1 : 0]++;
        }
        means[column] = (sums[0] + sums[1]) / rows.length;
        double[] centred = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int group = treated[rows[i]] ? 1 : 0;
            centred[i] = values[rows[i]] - sums[group] / counts[group];
        }
        return centred;
    }

    /** What is left of a constant by rounding counts as none. */
    private static double spread(double[] centred, double[] values, int[] rows) {
        double largest = Arrays.stream(rows)
                .mapToDouble(row -> Math.abs(values[row]))
                .max()
                .orElse(0);
        double deviation = Math.sqrt(product(centred, centred) / (rows.length - 2));
        return deviation <= 1e-13 * largest ? 0 : deviation;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
