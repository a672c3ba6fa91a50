package org.unstuck.bench;

import java.util.List;

/**
 * What several runs took.
 *
 * @param seconds one for each run, at least one; kept in ascending order
 * @param peakMegabytes largest resident memory of any run; 0 where it was not measured
 */
record Timing(List<Double> seconds, long peakMegabytes) {

    Timing {
        seconds = seconds.stream().sorted().toList();
    }

    double median() {
        int middle = seconds.size() / 2;
        return seconds.size() % 2 == 1 ? seconds.get(middle) : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
    }

    double least() {
        return seconds.get(0);
    }

    double greatest() {
        return seconds.get(seconds.size() - 1);
    }
}
