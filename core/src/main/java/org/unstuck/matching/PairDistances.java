package org.unstuck.matching;

/** How far apart units are. */
@FunctionalInterface
public interface PairDistances {

    /**
     * The distance between two rows of a table, 0 or more; infinite where the rules do not allow the pair.
     *
     * @param treated row of a treated unit
     * @param control row of a control
     */
    double distance(int treated, int control);

    /** Those of a design: its distance, and infinite where it does not allow a pair. */
    static PairDistances of(Matcher matcher) {
        return (treated, control) ->
                matcher.isEligible(treated, control) ? matcher.distance(treated, control) : Double.POSITIVE_INFINITY;
    }
}
