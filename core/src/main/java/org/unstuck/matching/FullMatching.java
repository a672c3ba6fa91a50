package org.unstuck.matching;

import java.util.List;

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

    /**
     * Finds the best sets.
     *
     * @throws org.unstuck.UserFacingException if no sets keep the limits; it says whom they leave short
     */
    public static FullMatching of(MatchingTable table, PairDistances distances, FullMatchingLimits limits) {
        return new FullMatcher(table, distances, limits).match();
    }

    /** The sum of the distances between the one of each set and its others. */
    public double total() {
        return sets.stream().mapToDouble(MatchedSet::distance).sum();
    }
}
