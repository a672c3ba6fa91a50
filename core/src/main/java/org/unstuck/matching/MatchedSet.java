package org.unstuck.matching;

import java.util.List;

/**
 * Units matched with each other: one treated with one or more controls, or one control with several treated.
 *
 * @param pairs the one with each of the others
 */
public record MatchedSet(List<Pair> pairs) {

    public MatchedSet {
        pairs = List.copyOf(pairs);
        long treated = pairs.stream().map(Pair::treated).distinct().count();
        long controls = pairs.stream().map(Pair::control).distinct().count();
        if (Math.min(treated, controls) != 1 || Math.max(treated, controls) != pairs.size()) {
            throw new IllegalArgumentException("Not one with each of the others: " + pairs);
        }
    }

    /** Rows of the treated. */
    public List<Integer> treated() {
        return pairs.stream().map(Pair::treated).distinct().toList();
    }

    /** Rows of the controls. */
    public List<Integer> controls() {
        return pairs.stream().map(Pair::control).distinct().toList();
    }

    /** The sum of the distances between the one and the others. */
    public double distance() {
        return pairs.stream().mapToDouble(Pair::distance).sum();
    }
}
