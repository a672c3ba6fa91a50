package org.unstuck.statistics;

import java.util.Arrays;
import java.util.List;

/** How often each state followed each: counts from present to next state, and their share of the present one. */
public final class TransitionMatrix {

    private final List<String> states;
    private final long[][] counts;

    private TransitionMatrix(List<String> states, long[][] counts) {
        this.states = states;
        this.counts = counts;
    }

    /**
     * Counts of neighbouring states in histories.
     *
     * @param states all there are, in the order in which they are to be shown
     * @param histories the states of one subject each, in order of time; one with fewer than two adds nothing
     */
    public static TransitionMatrix ofHistories(List<String> states, List<List<String>> histories) {
        if (states.stream().distinct().count() != states.size()) {
            throw new IllegalArgumentException("A state is named twice in " + states);
        }
        TransitionMatrix matrix = new TransitionMatrix(List.copyOf(states), new long[states.size()][states.size()]);
        for (List<String> history : histories) {
            for (int i = 1; i < history.size(); i++) {
                matrix.counts[matrix.position(history.get(i - 1))][matrix.position(history.get(i))]++;
            }
        }
        return matrix;
    }

    public List<String> states() {
        return states;
    }

    /** How many of those in the first state had the other next. */
    public Proportion proportion(String from, String to) {
        long[] row = counts[position(from)];
        return new Proportion(row[position(to)], Arrays.stream(row).sum());
    }

    /** Whether the next state depends on the present one at all. */
    public ChiSquare independence() {
        return ChiSquare.ofIndependence(counts);
    }

    private int position(String state) {
        int position = states.indexOf(state);
        if (position < 0) {
            throw new IllegalArgumentException("There is no state " + state + " among " + states);
        }
        return position;
    }
}
