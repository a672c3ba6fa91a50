package org.unstuck.matching.internal;

import java.util.Arrays;

/**
 * The nearest controls found so far, at most so many. Distances are counted in whole steps of a grid, so that rounding
 * cannot decide between equal ones: those go by the order of identifiers.
 */
public final class Candidates {

    private final double step;
    private long[] costs = new long[16];
    private int[] controls = new int[16];
    private int capacity;
    private int size;

    /** For distances in steps of this length. */
    public Candidates(double step) {
        this.step = step;
    }

    /** Empties the list, which will take this many. */
    public Candidates clear(int newCapacity) {
        capacity = newCapacity;
        size = 0;
        return this;
    }

    public int size() {
        return size;
    }

    /** Whether there may be more than were asked for. */
    public boolean isFull() {
        return size == capacity;
    }

    /** In steps of the grid. */
    public long cost(int place) {
        return costs[place];
    }

    public int control(int place) {
        return controls[place];
    }

    /** A distance beyond which nothing can enter. */
    double reach() {
        return size < capacity ? Double.POSITIVE_INFINITY : (costs[0] + 1) * step;
    }

    /** Enters a control, if it is among the nearest. */
    void offer(double distance, int control) {
        long cost = (long) (distance / step + 0.5);
        if (size < capacity) {
            grow();
            rise(size++, cost, control);
        } else if (before(cost, control, costs[0], controls[0])) {
            sink(size, cost, control);
        }
    }

    /** Puts the nearest first. Nothing may be offered after. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            long cost = costs[end];
            int control = controls[end];
            costs[end] = costs[0];
            controls[end] = controls[0];
            sink(end, cost, control);
        }
    }

    private void grow() {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, 2 * size);
            controls = Arrays.copyOf(controls, 2 * size);
        }
    }

    /** The furthest stands at the root of a heap. */
    private void rise(int from, long cost, int control) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (!before(costs[parent], controls[parent], cost, control)) {
                break;
            }
            costs[place] = costs[parent];
            controls[place] = controls[parent];
            place = parent;
        }
        costs[place] = cost;
        controls[place] = control;
    }

    private void sink(int end, long cost, int control) {
        int place = 0;
        for (int child = 1; child < end; child = 2 * place + 1) {
            if (child + 1 < end && before(costs[child], controls[child], costs[child + 1], controls[child + 1])) {
                child++;
            }
            if (!before(cost, control, costs[child], controls[child])) {
                break;
            }
            costs[place] = costs[child];
            controls[place] = controls[child];
            place = child;
        }
        costs[place] = cost;
        controls[place] = control;
    }

    private static boolean before(long cost, int control, long otherCost, int otherControl) {
        return cost < otherCost || (cost == otherCost && control < otherControl);
    }
}
