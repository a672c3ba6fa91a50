package org.unstuck.picture;

import java.util.OptionalDouble;
import org.unstuck.statistics.Interval;
import org.unstuck.statistics.Proportion;

/**
 * So many of so many schools.
 *
 * @param count from 0 to {@code of}
 * @param of those of whom it is known
 */
public record Share(long count, long of) {

    /** Of all intervals of the picture. */
    public static final double LEVEL = 0.95;

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("There cannot be " + count + " of " + of);
        }
    }

    /** From 0 to 100; empty of none. */
    public OptionalDouble percentage() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * count / of);
    }

    /** Wilson's limits of the percentage, from 0 to 100. */
    public Interval interval() {
        Interval limits = proportion().wilson(LEVEL);
        return new Interval(100 * limits.lower(), 100 * limits.upper());
    }

    public Proportion proportion() {
        return new Proportion(count, of);
    }

    /** Those of {@code other} that are not among these. */
    Share outOf(Share other) {
        return new Share(other.count - count, other.of - of);
    }
}
