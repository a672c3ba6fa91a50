package org.unstuck.statistics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How much hidden bias a result of matched pairs would stand. Two that look alike may differ in something nobody recorded,
 * which multiplies the odds of being the treated one by up to gamma; the bounds tell the largest one-sided p value that
 * this allows. Gamma 1 is no hidden bias. Rosenbaum (2002), Observational Studies, chapter 4.
 */
public final class HiddenBias {

    private HiddenBias() {}

    /**
     * The bound for outcomes of yes or no: of McNemar's test and of the sign test.
     *
     * @param favourable pairs that differ in the direction claimed
     * @param differing all pairs that differ
     * @param gamma at least 1
     */
    public static double signBound(long favourable, long differing, double gamma) {
        requireGamma(gamma);
        return sign(new Proportion(favourable, differing), gamma);
    }

    /**
     * The bound for outcomes on a scale: of the signed rank test, by its normal distribution without continuity correction.
     *
     * @param gamma at least 1
     */
    public static double signedRankBound(SignedRank test, double gamma) {
        requireGamma(gamma);
        return test.upperTail(gamma, test.statistic());
    }

    /**
     * The gamma up to which {@link #signBound} stays at or below a p value; empty when not even without hidden bias.
     *
     * @param p between 0 and 0.5, for example 0.05
     */
    public static OptionalDouble findSignTolerance(long favourable, long differing, double p) {
        Proportion pairs = new Proportion(favourable, differing);
        return findTolerance(gamma -> sign(pairs, gamma), p);
    }

    /**
     * The gamma up to which {@link #signedRankBound} stays at or below a p value; empty when not even without hidden bias.
     *
     * @param p between 0 and 0.5, for example 0.05
     */
    public static OptionalDouble findSignedRankTolerance(SignedRank test, double p) {
        return findTolerance(gamma -> test.upperTail(gamma, test.statistic()), p);
    }

    private static double sign(Proportion favourable, double gamma) {
        return favourable.count() == 0
                ? 1
                : BinomialDistribution.of(Math.toIntExact(favourable.of()), gamma / (1 + gamma))
                        .survivalProbability(Math.toIntExact(favourable.count() - 1));
    }

    private static OptionalDouble findTolerance(DoubleUnaryOperator bound, double p) {
        if (!(p > 0 && p < 0.5)) {
            throw new IllegalArgumentException("The p value to stay below lies between 0 and 0.5, not at " + p);
        }
        return bound.applyAsDouble(1) > p
                ? OptionalDouble.empty()
                : OptionalDouble.of(Crossing.of(gamma -> p - bound.applyAsDouble(gamma), 1));
    }

    private static void requireGamma(double gamma) {
        if (!(gamma >= 1 && gamma < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Gamma is a number from 1, not " + gamma);
        }
    }
}
