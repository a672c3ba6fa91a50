package org.unstuck.matching.internal;

import java.util.Arrays;

/** Ranks from 1; equal values share the mean of theirs. */
final class Ranks {

    private Ranks() {}

    /**
     * Ranks among some rows.
     *
     * @param values a value a row; NaN where it is missing
     * @param rows the rows that take part
     * @return a rank a row; NaN where the value is missing or the row takes no part
     */
    static double[] of(double[] values, int[] rows) {
        double[] sorted = Arrays.stream(rows)
                .mapToDouble(row -> values[row])
                .filter(it -> !Double.isNaN(it))
                .map(it -> it + 0.0)
                .sorted()
                .toArray();
        double[] ranks = new double[values.length];
        Arrays.fill(ranks, Double.NaN);
        for (int row : rows) {
            if (!Double.isNaN(values[row])) {
                ranks[row] = (firstNotBelow(sorted, values[row]) + firstAbove(sorted, values[row]) + 1) / 2.0;
            }
        }
        return ranks;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
