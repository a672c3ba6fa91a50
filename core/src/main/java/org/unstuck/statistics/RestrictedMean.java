package org.unstuck.statistics;

/**
 * The mean time without event until a given time.
 *
 * @param value from 0 to {@code until}; not a number where nobody was followed
 */
public record RestrictedMean(double until, double value, double standardError) {

    /**
     * Normal limits, cut off at 0 and at {@code until}.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limits(double level) {
        double reach = ConfidenceLevel.standardErrors(level) * standardError;
        return Double.isNaN(value)
                ? new Interval(0, until)
                : new Interval(Math.max(0, value - reach), Math.min(until, value + reach));
    }
}
