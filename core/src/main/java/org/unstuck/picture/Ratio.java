package org.unstuck.picture;

import java.util.Optional;
import org.unstuck.statistics.Interval;
import org.unstuck.statistics.RatioOfProportions;

/**
 * How many times as large one share is as another.
 *
 * @param value 0 or more
 * @param interval Koopman's limits; the upper may be infinite
 */
public record Ratio(double value, Interval interval) {

    /** How the schools that met the definition compare with the rest; empty where the rest has none. */
    static Optional<Ratio> toRest(Share met, Share rest) {
        if (met.of() == 0 || rest.count() == 0) {
            return Optional.empty();
        }
        RatioOfProportions ratio = new RatioOfProportions(met.proportion(), rest.proportion());
        return Optional.of(new Ratio(ratio.value(), ratio.koopman(Share.LEVEL)));
    }

    /**
     * How they compare with all schools, of whom they are a part. The two shares are not independent, so the limits are
     * those of the comparison with the rest, carried over: all is a mixture of the two in known parts.
     */
    public static Optional<Ratio> toAll(Share met, Share all) {
        if (met.of() == 0 || all.count() == 0) {
            return Optional.empty();
        }
        double part = (double) met.of() / all.of();
        double value = met.proportion().value() / all.proportion().value();
        Share rest = met.outOf(all);
        if (rest.of() == 0) {
            return Optional.of(new Ratio(value, new Interval(value, value)));
        }
        Interval toRest = new RatioOfProportions(met.proportion(), rest.proportion()).koopman(Share.LEVEL);
        return Optional.of(new Ratio(value, new Interval(mixed(toRest.lower(), part), mixed(toRest.upper(), part))));
    }

    /** Whether the data tell it from 1. */
    public boolean differsFromOne() {
        return !interval.contains(1);
    }

    private static double mixed(double toRest, double part) {
        return toRest == 0 ? 0 : 1 / (part + (1 - part) / toRest);
    }
}
