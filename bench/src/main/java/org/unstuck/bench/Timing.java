package org.unstuck.bench;

import java.util.Arrays;

/**
 * What several runs took.
 *
 * @param seconds one for each run
 * @param peakMegabytes largest resident memory of any run; 0 where it was not measured
 */
record Timing(double[] seconds, long peakMegabytes) {

    double median() {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return Arrays.stream(seconds).min().orElse(Double.NaN);
    }

    double greatest() {
        return Arrays.stream(seconds).max().orElse(Double.NaN);
    }
}
