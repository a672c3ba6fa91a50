package org.unstuck.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** What a two-sided level of confidence, such as 0.95, leaves outside the interval. */
final class ConfidenceLevel {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private ConfidenceLevel() {}

    /** The probability in each tail: 0.025 for 0.95. */
    static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, not at " + level);
        }
        return (1 - level) / 2;
    }

    /** How many standard errors a normal interval reaches to each side: 1.96 for 0.95. */
    static double standardErrors(double level) {
        return STANDARD_NORMAL.inverseSurvivalProbability(tail(level));
    }
}
