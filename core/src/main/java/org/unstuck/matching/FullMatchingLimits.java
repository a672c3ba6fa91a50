package org.unstuck.matching;

import org.unstuck.UserFacingException;

/**
 * How large the sets of a full matching may be.
 *
 * @param leastControls the fewest controls of a treated unit, 1 or more
 * @param mostControls the most controls of a treated unit
 * @param mostTreated the most treated units that share a control; 1 where a treated unit needs more than one control
 * @param everyControl whether every control that may be matched has to be
 */
public record FullMatchingLimits(int leastControls, int mostControls, int mostTreated, boolean everyControl) {

    /** More than there can be. */
    static final int ANY = 1 << 20;

    /** Every unit in a set, whatever its size. */
    public static final FullMatchingLimits NONE = new FullMatchingLimits(1, ANY, ANY, true);

    public FullMatchingLimits {
        if (leastControls < 1 || mostControls < leastControls || mostControls > ANY || mostTreated < 1) {
            throw unusable("A full matching gives each treated unit from 1 control to as many as there are, not "
                    + leastControls + " to " + mostControls + "; and 1 or more may share one, not " + mostTreated
                    + ".");
        }
        if (leastControls > 1 && mostTreated > 1) {
            throw unusable("In a full matching, treated units that need " + leastControls
                    + " controls each cannot share one with others.");
        }
        mostTreated = Math.min(mostTreated, ANY);
    }

    /** Every control in a set, of so many controls a treated unit. */
    public static FullMatchingLimits controls(int least, int most) {
        return new FullMatchingLimits(least, most, least > 1 ? 1 : ANY, true);
    }

    /** So many controls for every treated unit; controls that are not needed are left out. */
    public static FullMatchingLimits exactly(int controls) {
        return new FullMatchingLimits(controls, controls, 1, false);
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
