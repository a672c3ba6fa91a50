package org.unstuck.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.stat.ranking.NaturalRanking;

/**
 * Whether differences within matched pairs lean to one side, and by how much. Wilcoxon (1945), Biometrics Bulletin 1;
 * estimate and limits of Hodges and Lehmann (1963), Annals of Mathematical Statistics 34.
 *
 * <p>Differences of 0 are left out of the test, as Wilcoxon did, and counted in the estimate. Equal sizes share their mean
 * rank. P values are exact, given the ranks, for up to 200 differences, then normal with continuity correction.
 */
public final class SignedRank {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_FOR_EXACT = 200;

    private final double[] differences;
    private final double[] ranks;
    private final double statistic;

    private SignedRank(double[] differences) {
        this.differences = differences;
        double[] nonzero = Arrays.stream(differences).filter(each -> each != 0).toArray();
        ranks = nonzero.length == 0
                ? nonzero
                : new NaturalRanking()
                        .rank(Arrays.stream(nonzero).map(Math::abs).toArray());
        double sum = 0;
        for (int i = 0; i < nonzero.length; i++) {
            sum += nonzero[i] > 0 ? ranks[i] : 0;
        }
        statistic = sum;
    }

    /**
     * The test of some differences.
     *
     * @param differences of one pair each, first less second; finite
     */
    public static SignedRank of(double... differences) {
        if (!Arrays.stream(differences).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Every pair needs a finite difference");
        }
        return new SignedRank(differences.clone());
    }

    /** The sum of the ranks of the positive differences. */
    public double statistic() {
        return statistic;
    }

    /** The two-sided p value; 1 where no pair differs. */
    public double p() {
        return Math.min(1, 2 * Math.min(greaterP(), reversed().greaterP()));
    }

    /** The one-sided p value: the probability of this statistic or a larger one, were both sides alike. */
    public double greaterP() {
        return ranks.length > MOST_FOR_EXACT ? upperTail(1, statistic - 0.5) : exactUpperTail();
    }

    /** The median of the means of all two differences, each with itself too; not a number where there is none. */
    public double hodgesLehmann() {
        double[] means = walshMeans();
        int half = means.length / 2;
        if (means.length == 0) {
            return Double.NaN;
        }
        return means.length % 2 == 1 ? means[half] : (means[half - 1] + means[half]) / 2;
    }

    /**
     * Limits of {@link #hodgesLehmann} that the exact test gives; from the smallest to the largest difference where there
     * are too few for the level. Needs memory for the square of the number of differences.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limits(double level) {
        double[] means = walshMeans();
        double tail = ConfidenceLevel.tail(level);
        if (means.length == 0) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int outside = Math.max(1, lowerQuantile(tail));
        return new Interval(means[outside - 1], means[means.length - outside]);
    }

    /**
     * The normal upper bound of the one-sided p value, were the odds that the larger value is the first one's as high as
     * this. Rosenbaum (2002), Observational Studies, section 4.3.
     */
    double upperTail(double odds, double observed) {
        double probability = odds / (1 + odds);
        double mean = probability * Arrays.stream(ranks).sum();
        double variance = probability
                * (1 - probability)
                * Arrays.stream(ranks).map(rank -> rank * rank).sum();
        return variance == 0 ? 1 : STANDARD_NORMAL.survivalProbability((observed - mean) / Math.sqrt(variance));
    }

    private SignedRank reversed() {
        return new SignedRank(Arrays.stream(differences).map(each -> -each).toArray());
    }

    private double exactUpperTail() {
        double[] probability = distribution(ranks);
        double tail = 0;
        for (int i = probability.length - 1; i >= Math.round(2 * statistic); i--) {
            tail += probability[i];
        }
        return tail;
    }

    /** The smallest number whose probability of not being surpassed by the statistic reaches the tail, ties aside. */
    private int lowerQuantile(double tail) {
        int count = differences.length;
        double all = count * (count + 1.0);
        if (count > MOST_FOR_EXACT) {
            double deviation = Math.sqrt(all * (2 * count + 1) / 24);
            return (int) Math.round(all / 4 + STANDARD_NORMAL.inverseCumulativeProbability(tail) * deviation);
        }
        double[] untied = new double[count];
        Arrays.setAll(untied, i -> i + 1);
        double[] probability = distribution(untied);
        double sum = 0;
        for (int i = 0; i < probability.length; i++) {
            sum += probability[i];
            if (sum >= tail) {
                return i / 2;
            }
        }
        return count;
    }

    /** Of twice the sum of the ranks with positive sign, were each sign a toss of a coin. Mean ranks are whole halves. */
    private static double[] distribution(double[] ranks) {
        double[] probability =
                new double[(int) Math.round(2 * Arrays.stream(ranks).sum()) + 1];
        probability[0] = 1;
        for (double rank : ranks) {
            int twice = (int) Math.round(2 * rank);
            for (int sum = probability.length - 1; sum >= 0; sum--) {
                probability[sum] = (probability[sum] + (sum >= twice ? probability[sum - twice] : 0)) / 2;
            }
        }
        return probability;
    }

    private double[] walshMeans() {
        int count = differences.length;
        double[] means = new double[Math.toIntExact(count * (count + 1L) / 2)];
        int next = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i; j < count; j++) {
                means[next++] = (differences[i] + differences[j]) / 2;
            }
        }
        Arrays.sort(means);
        return means;
    }
}
