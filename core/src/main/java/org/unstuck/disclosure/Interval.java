package org.unstuck.disclosure;

/**
 * Whole numbers between which a count lies.
 *
 * @param low the least, 0 or more
 * @param high the greatest
 */
public record Interval(long low, long high) {

    /** What is known of a count of which nothing is known. */
    public static final Interval ANY = atLeast(0);

    /** Greater than any count, and small enough that sums of it do not overflow. */
    static final long NO_LIMIT = 1L << 40;

    public Interval {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("Not an interval of counts: " + low + " to " + high);
        }
    }

    public static Interval exactly(long value) {
        return new Interval(value, value);
    }

    public static Interval atLeast(long low) {
        return new Interval(low, NO_LIMIT);
    }

    /** 0 when the count is known exactly. */
    public long width() {
        return high - low;
    }

    public boolean contains(long value) {
        return value >= low && value <= high;
    }

    @Override
    public String toString() {
        return low == high ? "exactly " + low : "from " + low + (high >= NO_LIMIT ? " up" : " to " + high);
    }
}
