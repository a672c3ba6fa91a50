package org.unstuck.statistics;

/**
 * The limits of an estimate.
 *
 * @param lower at most {@code upper}
 * @param upper may be positive infinity, where the data set no limit
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "An interval needs a lower limit that is at most the upper, not " + lower + " and " + upper);
        }
    }

    /** Whether the value lies between the limits or on one. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
