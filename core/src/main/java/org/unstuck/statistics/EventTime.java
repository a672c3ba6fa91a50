package org.unstuck.statistics;

/**
 * When an event happened, known only to lie between two looks: interval censoring.
 *
 * @param after the last look at which it had not happened; 0 or later
 * @param by the first look at which it had; positive infinity where it had not happened at the last look of all; equal to
 *     {@code after} where the time is known exactly
 */
public record EventTime(double after, double by) {

    public EventTime {
        if (!(after >= 0 && after < Double.POSITIVE_INFINITY && after <= by)) {
            throw new IllegalArgumentException("Nothing happens after " + after + " and by " + by);
        }
    }

    public static EventTime exactly(double time) {
        return new EventTime(time, time);
    }

    /** It had not happened by then, and nobody looked again. */
    public static EventTime notBy(double time) {
        return new EventTime(time, Double.POSITIVE_INFINITY);
    }

    /** The time lies above this and at or below {@code by}; a number just below for a time known exactly. */
    double above() {
        return after == by ? Math.nextDown(after) : after;
    }
}
