package org.unstuck.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.stat.StatUtils;

/**
 * Whether the mean difference within matched pairs is other than 0. Student (1908), Biometrika 6.
 *
 * @param pairs at least 2
 * @param mean of the differences, first less second
 * @param standardError of the mean
 */
public record PairedT(long pairs, double mean, double standardError) {

    public PairedT {
        if (pairs < 2) {
            throw new IllegalArgumentException(
                    "At least two pairs are needed to tell how differences vary, not " + pairs);
        }
        if (!Double.isFinite(mean) || !(standardError >= 0)) {
            throw new IllegalArgumentException("Every pair needs a finite difference");
        }
    }

    /**
     * The test of some differences.
     *
     * @param differences of one pair each, first less second
     */
    public static PairedT of(double... differences) {
        return new PairedT(
                differences.length,
                StatUtils.mean(differences),
                Math.sqrt(StatUtils.variance(differences) / differences.length));
    }

    /** How many standard errors the mean lies from 0; 0 where it is 0. */
    public double statistic() {
        return mean == 0 ? 0 : mean / standardError;
    }

    /** The two-sided p value. */
    public double p() {
        return 2 * distribution().survivalProbability(Math.abs(statistic()));
    }

    /**
     * Limits of the mean.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limits(double level) {
        double reach = distribution().inverseSurvivalProbability(ConfidenceLevel.tail(level)) * standardError;
        return new Interval(mean - reach, mean + reach);
    }

    private TDistribution distribution() {
        return TDistribution.of(pairs - 1.0);
    }
}
