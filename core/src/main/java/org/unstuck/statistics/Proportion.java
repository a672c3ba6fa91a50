package org.unstuck.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many.
 *
 * @param count from 0 to {@code of}
 * @param of may be 0: then there is no value, and every interval is all of 0 to 1
 */
public record Proportion(long count, long of) {

    private static final Interval ANYTHING = new Interval(0, 1);

    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("There cannot be " + count + " of " + of);
        }
    }

    /** From 0 to 1; not a number when the proportion is of none. */
    public double value() {
        return (double) count / of;
    }

    /**
     * Score limits without continuity correction. Wilson (1927), Journal of the American Statistical Association 22.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval wilson(double level) {
        double z = ConfidenceLevel.standardErrors(level);
        if (of == 0) {
            return ANYTHING;
        }
        double weight = z * z / of;
        double middle = (value() + weight / 2) / (1 + weight);
        double reach = z / (1 + weight) * Math.sqrt((value() * (1 - value()) + weight / 4) / of);
        return new Interval(
                count == 0 ? 0 : Math.max(0, middle - reach), count == of ? 1 : Math.min(1, middle + reach));
    }

    /**
     * Exact limits: never fewer than {@code level} of such intervals hold the truth. Clopper and Pearson (1934),
     * Biometrika 26.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval clopperPearson(double level) {
        double tail = ConfidenceLevel.tail(level);
        double counted = count;
        double others = of - counted;
        return new Interval(
                count == 0 ? 0 : BetaDistribution.of(counted, others + 1).inverseCumulativeProbability(tail),
                count == of ? 1 : BetaDistribution.of(counted + 1, others).inverseSurvivalProbability(tail));
    }
}
