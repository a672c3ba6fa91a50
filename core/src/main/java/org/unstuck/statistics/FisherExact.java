package org.unstuck.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Whether two proportions differ by more than chance, both margins held fixed. Fisher (1935), Journal of the Royal
 * Statistical Society 98. Nothing can differ, and p is 1, where a margin is 0.
 */
public final class FisherExact {

    /** Two probabilities closer than this count as the same, as in R. */
    private static final double AS_LIKELY = 1e-7;

    private FisherExact() {}

    /** The p value: the probability of all tables that are at most as likely as the one observed. */
    public static double twoSided(Proportion first, Proportion second) {
        return p(first, second, AlternativeHypothesis.TWO_SIDED);
    }

    /** The one-sided p value: the probability of the first count, or a larger one. */
    public static double greater(Proportion first, Proportion second) {
        return p(first, second, AlternativeHypothesis.GREATER_THAN);
    }

    /**
     * The two-sided mid-p value, which counts tables as likely as the one observed by half: less cautious than
     * {@link #twoSided}. Lancaster (1961), Journal of the American Statistical Association 56.
     */
    public static double twoSidedMid(Proportion first, Proportion second) {
        if (first.of() + second.of() == 0) {
            return 1;
        }
        HypergeometricDistribution tables = HypergeometricDistribution.of(
                Math.toIntExact(first.of() + second.of()),
                Math.toIntExact(first.count() + second.count()),
                Math.toIntExact(first.of()));
        double observed = tables.probability(Math.toIntExact(first.count()));
        double asLikely = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> Math.abs(probability / observed - 1) <= AS_LIKELY)
                .sum();
        return twoSided(first, second) - asLikely / 2;
    }

    private static double p(Proportion first, Proportion second, AlternativeHypothesis alternative) {
        if (first.of() + second.of() == 0) {
            return 1;
        }
        int[][] table = {row(first), row(second)};
        return FisherExactTest.withDefaults().with(alternative).test(table).getPValue();
    }

    private static int[] row(Proportion proportion) {
        return new int[] {Math.toIntExact(proportion.count()), Math.toIntExact(proportion.of() - proportion.count())};
    }
}
