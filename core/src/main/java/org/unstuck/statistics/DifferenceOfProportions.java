package org.unstuck.statistics;

/** By how much the first proportion is larger than the second. */
public record DifferenceOfProportions(Proportion first, Proportion second) {

    /** From -1 to 1; not a number where one of the proportions is of none. */
    public double value() {
        return first.value() - second.value();
    }

    /**
     * Limits put together from the two Wilson intervals: method 10 of Newcombe (1998), Statistics in Medicine 17.
     * From -1 to 1 where one of the proportions is of none.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval newcombe(double level) {
        Interval one = first.wilson(level);
        Interval other = second.wilson(level);
        if (first.of() == 0 || second.of() == 0) {
            return new Interval(-1, 1);
        }
        double below = Math.hypot(first.value() - one.lower(), other.upper() - second.value());
        double above = Math.hypot(one.upper() - first.value(), second.value() - other.lower());
        return new Interval(Math.max(-1, value() - below), Math.min(1, value() + above));
    }
}
