package org.unstuck.matching.internal;

import java.util.Arrays;

/**
 * For each treated unit its nearest eligible controls, as many as were needed so far. All that are not listed are at least
 * as far away as the last that is.
 */
final class Nearby {

    private static final int AT_FIRST = 8;

    private final Neighbours neighbours;
    private final Candidates search;
    private final long[][] costs;
    private final int[][] controls;
    private final boolean[] complete;

    Nearby(Neighbours neighbours, Grid grid, int placesEach) {
        this.neighbours = neighbours;
        this.search = new Candidates(grid.step());
        this.costs = new long[neighbours.treated()][];
        this.controls = new int[neighbours.treated()][];
        this.complete = new boolean[neighbours.treated()];
        for (int treated = 0; treated < costs.length; treated++) {
            list(treated, AT_FIRST + placesEach - 1);
        }
    }

    /** Costs in steps of the grid, least first. */
    long[] costs(int treated) {
        return costs[treated];
    }

    int[] controls(int treated) {
        return controls[treated];
    }

    /** Whether every eligible control is listed. */
    boolean isComplete(int treated) {
        return complete[treated];
    }

    /** Lists twice as many. */
    void extend(int treated) {
        list(treated, 2 * costs[treated].length);
    }

    private void list(int treated, int length) {
        neighbours.nearest(treated, search.clear(length));
        long[] foundCosts = new long[search.size()];
        int[] foundControls = new int[search.size()];
        Arrays.setAll(foundCosts, search::cost);
        Arrays.setAll(foundControls, search::control);
        costs[treated] = foundCosts;
        controls[treated] = foundControls;
        complete[treated] = !search.isFull();
    }
}
