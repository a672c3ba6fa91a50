package org.unstuck.matching;

import org.unstuck.UserFacingException;

/** What happens to units with missing values. Whichever it is, nothing is filled in and the result says what was done. */
public sealed interface MissingValues {

    /** They take no part; each is listed with what it lacks. */
    record Exclude() implements MissingValues {}

    /** They are matched among those that lack the same, on what they have. */
    record SamePattern() implements MissingValues {}

    /**
     * A pair is compared on what both have. Each covariate that one lacks counts as if they differed by this much:
     * standard deviations, in Gower's distance a part of the range from 0 to 1.
     */
    record Penalty(double each) implements MissingValues {
        public Penalty {
            if (!(each >= 0 && each <= 1_000)) {
                throw new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT,
                        "The penalty for a missing value is a number from 0 to 1,000, not " + each + ".");
            }
        }
    }
}
