package org.unstuck.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The odds ratio of two groups that is common to several strata. Mantel and Haenszel (1959), Journal of the National Cancer
 * Institute 22; limits of Robins, Breslow and Greenland (1986), Biometrics 42.
 */
public record MantelHaenszel(List<Stratum> strata) {

    /** The same two groups within one stratum. */
    public record Stratum(Proportion first, Proportion second) {
        private double all() {
            return (double) first.of() + second.of();
        }

        /** Weighs for an odds ratio above 1. */
        private double concordant() {
            return (double) first.count() * (second.of() - second.count()) / all();
        }

        /** Weighs for an odds ratio below 1. */
        private double discordant() {
            return (double) second.count() * (first.of() - first.count()) / all();
        }

        private double concordantShare() {
            return ((double) first.count() + second.of() - second.count()) / all();
        }

        private double counted() {
            return (double) first.count() + second.count();
        }

        private double surplus() {
            return first.count() - first.of() * (counted() / all());
        }

        private double variance() {
            double others = all() - counted();
            return first.of() * (second.of() / all()) * (counted() / all()) * (others / (all() - 1));
        }
    }

    /** Strata of fewer than two subjects compare nothing and are left out. */
    public MantelHaenszel {
        strata = strata.stream().filter(stratum -> stratum.all() > 1).toList();
    }

    /** The odds in the first group to those in the second; infinite or not a number where strata are too empty. */
    public double oddsRatio() {
        return sum(Stratum::concordant) / sum(Stratum::discordant);
    }

    /**
     * Limits of {@link #oddsRatio}; from 0 to positive infinity where it is 0, infinite or not a number.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limits(double level) {
        double z = ConfidenceLevel.standardErrors(level);
        double above = sum(Stratum::concordant);
        double below = sum(Stratum::discordant);
        if (above == 0 || below == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double both = sum(it -> it.concordantShare() * it.discordant() + (1 - it.concordantShare()) * it.concordant());
        double variance = sum(it -> it.concordantShare() * it.concordant()) / (2 * above * above)
                + both / (2 * above * below)
                + sum(it -> (1 - it.concordantShare()) * it.discordant()) / (2 * below * below);
        double factor = Math.exp(z * Math.sqrt(variance));
        return new Interval(oddsRatio() / factor, oddsRatio() * factor);
    }

    /** Whether the odds ratio is other than 1, with continuity correction. */
    public ChiSquare test() {
        double surplus = Math.abs(sum(Stratum::surplus));
        double corrected = surplus - Math.min(0.5, surplus);
        double variance = sum(Stratum::variance);
        return variance == 0 ? new ChiSquare(0, 0) : new ChiSquare(corrected * corrected / variance, 1);
    }

    private double sum(ToDoubleFunction<Stratum> of) {
        return strata.stream().mapToDouble(of).sum();
    }
}
