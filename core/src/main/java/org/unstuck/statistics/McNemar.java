package org.unstuck.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Whether, of matched pairs, more have an outcome in their first member alone than in their second alone. McNemar (1947),
 * Psychometrika 12. Pairs alike in both members say nothing.
 *
 * @param firstOnly pairs in which only the first has the outcome
 * @param secondOnly pairs in which only the second has it
 */
public record McNemar(long firstOnly, long secondOnly) {

    public McNemar {
        if (firstOnly < 0 || secondOnly < 0) {
            throw new IllegalArgumentException("There cannot be " + firstOnly + " and " + secondOnly + " pairs");
        }
    }

    /** The two-sided p value of the exact test; 1 where no pair differs. */
    public double exactP() {
        double fewerOrAsMany = signs().cumulativeProbability(fewer());
        return Math.min(1, 2 * fewerOrAsMany);
    }

    /** The two-sided mid-p value, less cautious. Fagerland and others (2013), BMC Medical Research Methodology 13. */
    public double midP() {
        return Math.min(1, 2 * signs().cumulativeProbability(fewer()) - signs().probability(fewer()));
    }

    /** The test without continuity correction, for many pairs. */
    public ChiSquare test() {
        return test(0);
    }

    /** The test with the continuity correction of Edwards (1948), Psychometrika 13. */
    public ChiSquare correctedTest() {
        return test(Math.min(1, Math.abs(firstOnly - secondOnly)));
    }

    /** The odds of the outcome in the first to those in the second; infinite or not a number where the latter are 0. */
    public double oddsRatio() {
        return (double) firstOnly / secondOnly;
    }

    /**
     * Exact limits of {@link #oddsRatio}, from those of Clopper and Pearson.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval exact(double level) {
        Interval share = new Proportion(firstOnly, Math.addExact(firstOnly, secondOnly)).clopperPearson(level);
        return new Interval(share.lower() / (1 - share.lower()), share.upper() / (1 - share.upper()));
    }

    private BinomialDistribution signs() {
        return BinomialDistribution.of(Math.toIntExact(firstOnly + secondOnly), 1 / 2.0);
    }

    private int fewer() {
        return Math.toIntExact(Math.min(firstOnly, secondOnly));
    }

    private ChiSquare test(long correction) {
        double differing = (double) firstOnly + secondOnly;
        double difference = Math.abs((double) firstOnly - secondOnly) - correction;
        return differing == 0 ? new ChiSquare(0, 0) : new ChiSquare(difference * difference / differing, 1);
    }
}
