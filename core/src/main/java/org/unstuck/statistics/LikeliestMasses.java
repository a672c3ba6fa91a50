package org.unstuck.statistics;

import java.util.Arrays;

/**
 * The probabilities of largest likelihood: a round of the EM algorithm of Turnbull (1976), which never goes wrong, and one
 * of the iterative convex minorant, which is fast, in turn. Wellner and Zhan (1997), Journal of the American Statistical
 * Association 92.
 */
final class LikeliestMasses {

    private static final double NEAR_ENOUGH = 1e-12;
    private static final int MOST_ROUNDS = 2_000;
    private static final double SHORTEST = 1e-6;

    private final IntervalLikelihood likelihood;

    private LikeliestMasses(IntervalLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    static double[] find(IntervalLikelihood likelihood) {
        return likelihood.spans() == 0 ? new double[0] : new LikeliestMasses(likelihood).find();
    }

    private double[] find() {
        double[] masses = new double[likelihood.spans()];
        Arrays.fill(masses, 1.0 / masses.length);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] better = minorant(expected(masses));
            if (furthest(masses, better) < NEAR_ENOUGH) {
                return better;
            }
            masses = better;
        }
        return masses;
    }

    /** One round of expectation and maximisation. */
    private double[] expected(double[] masses) {
        double[] next = likelihood.slopes(masses);
        double sum = 0;
        for (int i = 0; i < next.length; i++) {
            next[i] = Math.max(0, next[i] * masses[i]);
            sum += next[i];
        }
        for (int i = 0; i < next.length; i++) {
            next[i] /= sum;
        }
        return next;
    }

    /** A step towards better sums of masses, halved until it does not lead down. */
    private double[] minorant(double[] masses) {
        double[] target = target(masses);
        double before = likelihood.logarithm(masses);
        for (double length = 1; length > SHORTEST; length /= 2) {
            double[] further = new double[masses.length];
            for (int i = 0; i < masses.length; i++) {
                further[i] = masses[i] + length * (target[i] - masses[i]);
            }
            if (likelihood.logarithm(further) >= before) {
                return further;
            }
        }
        return masses;
    }

    private double[] target(double[] masses) {
        double[] sums = likelihood.betterSums(masses);
        double[] target = new double[masses.length];
        double below = 0;
        for (int i = 0; i < target.length; i++) {
            double sum = i == sums.length ? 1 : Math.min(1, Math.max(0, sums[i]));
            target[i] = sum - below;
            below = sum;
        }
        return target;
    }

    private static double furthest(double[] one, double[] other) {
        double furthest = 0;
        for (int i = 0; i < one.length; i++) {
            furthest = Math.max(furthest, Math.abs(one[i] - other[i]));
        }
        return furthest;
    }
}
