package org.unstuck.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many there were for each that was expected, the count being a Poisson variable and the expectation known.
 *
 * @param observed 0 or more
 * @param expected 0 or more; where it is 0 the data set no limits
 */
public record ObservedToExpected(long observed, double expected) {

    /** Two probabilities closer than this count as the same, as in R. */
    private static final double AS_LIKELY = 1e-7;

    public ObservedToExpected {
        if (observed < 0) {
            throw new IllegalArgumentException("What was observed cannot be fewer than none: " + observed);
        }
        if (!(expected >= 0 && expected < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("What was expected must be a finite number from 0: " + expected);
        }
    }

    /** From 0 to positive infinity; not a number when none were observed and none expected. */
    public double value() {
        return observed / expected;
    }

    /**
     * Exact limits. Garwood (1936), Biometrika 28.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval exact(double level) {
        double tail = ConfidenceLevel.tail(level);
        if (expected == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double lower =
                observed == 0 ? 0 : ChiSquaredDistribution.of(2.0 * observed).inverseCumulativeProbability(tail) / 2;
        double upper = ChiSquaredDistribution.of(2.0 * observed + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(lower / expected, upper / expected);
    }

    /**
     * The two-sided p value of the exact test: the probability of all counts that are at most as likely as the one
     * observed, were the expectation true.
     */
    public double p() {
        if (expected == 0 || observed == expected) {
            return observed == expected ? 1 : 0;
        }
        PoissonDistribution counts = PoissonDistribution.of(expected);
        int count = Math.toIntExact(observed);
        double asLikely = counts.probability(count) * (1 + AS_LIKELY);
        if (count > expected) {
            int other = (int) Math.floor(expected);
            while (other >= 0 && counts.probability(other) > asLikely) {
                other--;
            }
            return counts.cumulativeProbability(other) + counts.survivalProbability(count - 1);
        }
        int other = (int) Math.ceil(expected);
        while (counts.probability(other) > asLikely) {
            other++;
        }
        return counts.cumulativeProbability(count) + counts.survivalProbability(other - 1);
    }
}
