package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unstuck.UserFacingException;

/**
 * Every treated unit and every control in a set of units that are alike, each set one treated unit with its controls or one
 * control with its treated units, such that the distances within sets sum to the least there is. Rosenbaum, A
 * Characterization of Optimal Designs for Observational Studies (1991); Hansen and Klopfer, Optimal Full Matching and
 * Related Designs via Network Flows (2006).
 *
 * @param sets by the identifier of the first treated unit of each
 * @param unmatched rows that are in no set because the rules allow them no partner or limits leave them out, by identifier
 */
public record FullMatching(List<MatchedSet> sets, List<Integer> unmatched) {

    public FullMatching {
        sets = List.copyOf(sets);
        unmatched = List.copyOf(unmatched);
    }

    private static final long MOST_PAIRS = 100_000_000;

    /**
     * Finds the best sets by the rules and limits of a design.
     *
     * @throws UserFacingException if no sets keep the limits, or there are more pairs than can be looked at
     * @throws IllegalArgumentException if the method of the design is another
     */
    public static FullMatching of(Matcher matcher) {
        if (!(matcher.design().method() instanceof Method.Full full)) {
            throw new IllegalArgumentException("The design asks for pairs, not for sets");
        }
        long units = matcher.rows().length;
        long treated =
                Arrays.stream(matcher.rows()).filter(matcher.table()::isTreated).count();
        if (treated * (units - treated) > MOST_PAIRS) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    String.format(
                            Locale.ROOT,
                            "A full matching looks at every pair, and %,d treated units with %,d controls make more than"
                                    + " the %,d that are possible. Choose the method 'optimal', or leave units out.",
                            treated,
                            units - treated,
                            MOST_PAIRS));
        }
        return of(matcher.table(), PairDistances.of(matcher), full.limits());
    }

    /**
     * Finds the best sets.
     *
     * @throws UserFacingException if no sets keep the limits; it says whom they leave short
     */
    public static FullMatching of(MatchingTable table, PairDistances distances, FullMatchingLimits limits) {
        return new FullMatcher(table, distances, limits).match();
    }

    /** The sum of the distances between the one of each set and its others. */
    public double total() {
        return sets.stream().mapToDouble(MatchedSet::distance).sum();
    }
}
