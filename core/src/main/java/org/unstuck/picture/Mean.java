package org.unstuck.picture;

import org.apache.commons.statistics.distribution.TDistribution;
import org.unstuck.statistics.Interval;

/**
 * A mean over schools, each counting once.
 *
 * @param schools with a value
 * @param unknown without one
 * @param value not a number where no school has a value
 * @param deviation standard deviation, by one less than the number of schools; not a number below two
 */
public record Mean(long schools, long unknown, double value, double deviation) {

    /** Student's limits; all numbers where there are fewer than two schools. */
    public Interval interval() {
        return within(value, squaredError(), freedom());
    }

    /** This mean less another of other schools, with the limits of Welch (1947), Biometrika 34. */
    public Difference less(Mean other) {
        double mine = squaredError();
        double theirs = other.squaredError();
        double freedom =
                (mine + theirs) * (mine + theirs) / (mine * mine / freedom() + theirs * theirs / other.freedom());
        return new Difference(value - other.value, within(value - other.value, mine + theirs, freedom));
    }

    /**
     * A difference of means.
     *
     * @param value not a number where one of the means is not
     * @param interval its limits
     */
    public record Difference(double value, Interval interval) {}

    private double squaredError() {
        return deviation * deviation / schools;
    }

    private double freedom() {
        return schools - 1d;
    }

    private static Interval within(double value, double variance, double freedom) {
        if (!(variance >= 0 && freedom > 0)) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double reach =
                Math.sqrt(variance) * TDistribution.of(freedom).inverseSurvivalProbability((1 - Share.LEVEL) / 2);
        return new Interval(value - reach, value + reach);
    }
}
