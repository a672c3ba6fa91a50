package org.unstuck.matching;

/**
 * Something that a result says and that does not hold.
 *
 * @param kind which rule is broken
 * @param message what is wrong with which units
 */
public record Violation(Kind kind, String message) {

    /** Which rule is broken. */
    public enum Kind {
        /** A row is no unit of its group, or takes no part. */
        UNIT,
        /** Partners differ in what must be the same. */
        EXACT,
        /** Partners are further apart than a caliper allows. */
        CALIPER,
        /** One partner lacks a value that the other has, where they must lack the same. */
        PATTERN,
        /** The distance that is told is not the one that the design defines. */
        DISTANCE,
        /** A control is used more often than allowed, or a treated unit has too many. */
        COUNT,
        /** The lists of unmatched and excluded units are not what they should be. */
        LIST,
        /** The prices are not those of a proof. */
        PRICE,
        /** The prices prove another total than that of the pairs. */
        BOUND
    }
}
