package org.unstuck.matching.internal;

import java.util.Arrays;

/**
 * The best assignment of controls to the places of treated units, by shortest augmenting paths over the nearest candidates
 * (Jonker and Volgenant 1987; lists that grow on demand as in U, Yiu, Mouratidis and Mamoulis 2008).
 *
 * <p>Invariants: the price of a place and of a control never exceed together what the pair costs, listed or not; with
 * equality where they are paired. Prices of controls are never above 0, and 0 for those that are free. So a control that
 * is not listed, being at least as far away as the last that is, cannot matter until the price of the place has risen to
 * that distance: then, and only then, the list is made longer. What ends is thus the best over all pairs.
 */
public final class OptimalAssignment {

    private static final int EMPTY = -1;
    private static final int NOWHERE = -2;

    private final Neighbours neighbours;
    private final Grid grid;
    private final int each;
    private final Nearby nearby;
    private final Candidates freeSearch;

    /** Of places; place p belongs to treated unit p modulo the number of treated units. */
    private final int[] controlOf;

    private final long[] priceOfPlace;
    private final int[] placeOf;
    private final long[] priceOfControl;

    /** Of the current search: how each control was reached, and from where. */
    private final long[] reached;

    private final int[] reachedFrom;
    private final int[] reachedIn;
    private final KeyHeap frontier = new KeyHeap();
    private int round;
    private int[] visitedPlaces = new int[16];
    private long[] visitedAt = new long[16];
    private int[] visitedSoFar = new int[16];
    private int visited;
    private int[] passedControls = new int[16];
    private int passed;
    private long endAt;
    private int endControl;
    private int endPlace;

    /** Assigns up to {@code each} controls to each treated unit. */
    public OptimalAssignment(Neighbours neighbours, int each, Grid grid) {
        this.neighbours = neighbours;
        this.grid = grid;
        this.each = each;
        this.nearby = new Nearby(neighbours, grid, each);
        this.freeSearch = new Candidates(grid.step());
        int places = neighbours.treated() * each;
        this.controlOf = new int[places];
        this.priceOfPlace = new long[places];
        this.placeOf = new int[neighbours.controls()];
        this.priceOfControl = new long[neighbours.controls()];
        this.reached = new long[neighbours.controls()];
        this.reachedFrom = new int[neighbours.controls()];
        this.reachedIn = new int[neighbours.controls()];
        Arrays.fill(controlOf, NOWHERE);
        Arrays.fill(placeOf, EMPTY);
        solve();
    }

    /** The places of one treated unit are numbered from 0. */
    public int places() {
        return each;
    }

    /** The control in a place, or -1. */
    public int control(int treated, int number) {
        return controlOf[place(treated, number)];
    }

    /** What leaving a place empty costs, counted in empty places. */
    public int weightIfEmpty(int number) {
        return each - number;
    }

    public long emptyPartOfPlace(int treated, int number) {
        return grid.emptyPart(priceOfPlace[place(treated, number)]);
    }

    public double distancePartOfPlace(int treated, int number) {
        return grid.distancePart(priceOfPlace[place(treated, number)]);
    }

    public long emptyPartOfControl(int control) {
        return grid.emptyPart(priceOfControl[control]);
    }

    public double distancePartOfControl(int control) {
        return grid.distancePart(priceOfControl[control]);
    }

    private int place(int treated, int number) {
        return number * neighbours.treated() + treated;
    }

    private int treatedOf(int place) {
        return place % neighbours.treated();
    }

    private long costIfEmpty(int place) {
        return weightIfEmpty(place / neighbours.treated()) * grid.empty();
    }

    private void solve() {
        for (int place = 0; place < controlOf.length; place++) {
            takeNearestIfFree(place);
        }
        for (int place = 0; place < controlOf.length; place++) {
            if (controlOf[place] == NOWHERE) {
                augment(place);
            }
        }
    }

    private void takeNearestIfFree(int place) {
        long[] costs = nearby.costs(treatedOf(place));
        int[] controls = nearby.controls(treatedOf(place));
        if (costs.length == 0) {
            priceOfPlace[place] = costIfEmpty(place);
            controlOf[place] = EMPTY;
            return;
        }
        priceOfPlace[place] = costs[0];
        for (int i = 0; i < costs.length && costs[i] == costs[0]; i++) {
            if (placeOf[controls[i]] == EMPTY) {
                pair(place, controls[i]);
                neighbours.take(controls[i]);
                return;
            }
        }
    }

    private void pair(int place, int control) {
        controlOf[place] = control;
        placeOf[control] = place;
    }

    /** Finds the cheapest way to provide for one more place, other places moving on, and takes it. */
    private void augment(int start) {
        begin();
        visit(start, 0);
        tryNearestFree(start);
        while (!frontier.isEmpty() && frontier.leastKey() < endAt) {
            long at = frontier.leastKey();
            int number = frontier.remove();
            if (number < 0) {
                extend(~number);
            } else if (reached[number] == at && reachedIn[number] == round) {
                pass(number);
                visit(placeOf[number], at);
            }
        }
        raisePrices();
        moveAlong(start);
    }

    private void begin() {
        round++;
        frontier.clear();
        visited = 0;
        passed = 0;
        endAt = Long.MAX_VALUE;
        endControl = EMPTY;
        endPlace = EMPTY;
    }

    private void visit(int place, long at) {
        if (visited == visitedPlaces.length) {
            visitedPlaces = Arrays.copyOf(visitedPlaces, 2 * visited);
            visitedAt = Arrays.copyOf(visitedAt, 2 * visited);
            visitedSoFar = Arrays.copyOf(visitedSoFar, 2 * visited);
        }
        visitedPlaces[visited] = place;
        visitedAt[visited] = at;
        visitedSoFar[visited] = 0;
        long base = at - priceOfPlace[place];
        if (base + costIfEmpty(place) < endAt) {
            endAt = base + costIfEmpty(place);
            endPlace = place;
            endControl = EMPTY;
        }
        relax(visited++);
    }

    /** Sees where the rest of a place's list can lead; one entry that is too far ends it, as the others are no nearer. */
    private void relax(int visit) {
        int place = visitedPlaces[visit];
        long base = visitedAt[visit] - priceOfPlace[place];
        long[] costs = nearby.costs(treatedOf(place));
        int[] controls = nearby.controls(treatedOf(place));
        for (int i = visitedSoFar[visit]; i < costs.length; i++) {
            if (base + costs[i] >= endAt) {
                return;
            }
            reach(controls[i], base + costs[i] - priceOfControl[controls[i]], place);
        }
        visitedSoFar[visit] = costs.length;
        if (!nearby.isComplete(treatedOf(place))) {
            frontier.add(base + costs[costs.length - 1], ~visit);
        }
    }

    private void reach(int control, long at, int from) {
        if (at >= endAt || (reachedIn[control] == round && reached[control] <= at)) {
            return;
        }
        reachedIn[control] = round;
        reached[control] = at;
        reachedFrom[control] = from;
        if (placeOf[control] == EMPTY) {
            endAt = at;
            endControl = control;
            endPlace = EMPTY;
        } else {
            frontier.add(at, control);
        }
    }

    private void tryNearestFree(int place) {
        neighbours.nearestFree(treatedOf(place), freeSearch.clear(1));
        if (freeSearch.size() > 0) {
            reach(freeSearch.control(0), freeSearch.cost(0) - priceOfPlace[place], place);
        }
    }

    /** Goes beyond the end of a place's list; another place of the same unit may have made it longer already. */
    private void extend(int visit) {
        int treated = treatedOf(visitedPlaces[visit]);
        if (nearby.costs(treated).length == visitedSoFar[visit]) {
            nearby.extend(treated);
        }
        relax(visit);
    }

    private void pass(int control) {
        if (passed == passedControls.length) {
            passedControls = Arrays.copyOf(passedControls, 2 * passed);
        }
        passedControls[passed++] = control;
    }

    private void raisePrices() {
        for (int i = 0; i < visited; i++) {
            priceOfPlace[visitedPlaces[i]] += endAt - visitedAt[i];
        }
        for (int i = 0; i < passed; i++) {
            priceOfControl[passedControls[i]] -= endAt - reached[passedControls[i]];
        }
    }

    private void moveAlong(int start) {
        int control = endControl;
        if (endPlace != EMPTY) {
            control = controlOf[endPlace];
            controlOf[endPlace] = EMPTY;
            if (endPlace == start) {
                return;
            }
        } else {
            neighbours.take(control);
        }
        while (true) {
            int place = reachedFrom[control];
            int given = controlOf[place];
            pair(place, control);
            if (place == start) {
                return;
            }
            control = given;
        }
    }
}
