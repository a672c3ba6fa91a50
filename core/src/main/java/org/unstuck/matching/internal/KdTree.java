package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the nearest eligible controls by a tree of boxes (Bentley 1975). A box is passed over when it is too far away,
 * when no value in it is within a caliper, or when all its controls are taken.
 */
public final class KdTree implements Neighbours {

    private static final int LEAF = 12;

    private final Block block;
    private final Points points;
    private final List<Limit> limits;
    private final double widest;
    private final int dimensions;
    private final int size;
    private final int firstLeaf;
    /** Controls, those of a leaf beside each other, and where each stands. */
    private final int[] order;

    private final int[] place;
    private final double[] ordered;
    private final double[] orderedLimits;
    /** Boxes: for each node its least and greatest coordinates, then those of the values under calipers. */
    private final double[] boxes;

    private final int[] free;

    private final double[] query;
    private final double[] queryLow;
    private final double[] queryHigh;
    private Candidates found;
    private boolean freeOnly;
    private double reach;

    /**
     * A tree of the block's controls.
     *
     * @param widest a distance that partners may not exceed; infinite if there is none
     */
    public KdTree(Block block, Points points, List<Limit> limits, double widest) {
        this.block = block;
        this.points = points;
        this.limits = List.copyOf(limits);
        this.widest = widest;
        this.dimensions = points.dimensions();
        this.size = block.controls().size();
        int leaves = 1;
        while (size > leaves * LEAF) {
            leaves *= 2;
        }
        this.firstLeaf = leaves - 1;
        this.order = new int[size];
        Arrays.setAll(order, it -> it);
        this.place = new int[size];
        this.ordered = new double[size * dimensions];
        this.orderedLimits = new double[size * limits.size()];
        this.boxes = new double[(2 * leaves - 1) * boxLength()];
        this.free = new int[2 * leaves - 1];
        this.query = new double[dimensions];
        this.queryLow = new double[limits.size()];
        this.queryHigh = new double[limits.size()];
        this.found = new Candidates(1);
        split(0, 0, size);
        releaseAll();
    }

    @Override
    public int treated() {
        return block.treated().size();
    }

    @Override
    public int controls() {
        return size;
    }

    @Override
    public double farthest() {
        return Math.min(points.diagonal(block.treated(), block.controls()), widest);
    }

    @Override
    public void nearest(int treated, Candidates nearest) {
        search(treated, nearest, false);
    }

    @Override
    public void nearestFree(int treated, Candidates nearest) {
        search(treated, nearest, true);
    }

    @Override
    public void take(int control) {
        int position = place[control];
        int node = 0;
        int start = 0;
        int end = size;
        free[0]--;
        while (node < firstLeaf) {
            int middle = (start + end) >>> 1;
            boolean left = position < middle;
            node = 2 * node + (left ? 1 : 2);
            start = left ? start : middle;
            end = left ? middle : end;
            free[node]--;
        }
        place[control] = ~position;
    }

    @Override
    public void releaseAll() {
        for (int position = 0; position < size; position++) {
            place[order[position]] = position;
        }
        countFree(0, 0, size);
    }

    private void countFree(int node, int start, int end) {
        free[node] = end - start;
        if (node < firstLeaf) {
            int middle = (start + end) >>> 1;
            countFree(2 * node + 1, start, middle);
            countFree(2 * node + 2, middle, end);
        }
    }

    @Override
    public double distance(int treated, int control) {
        return points.distance(block.treated().at(treated), block.controls().at(control));
    }

    @Override
    public boolean eligible(int treated, int control) {
        int treatedRow = block.treated().at(treated);
        int controlRow = block.controls().at(control);
        return limits.stream().allMatch(it -> it.allows(treatedRow, controlRow))
                && distance(treated, control) <= widest;
    }

    private int boxLength() {
        return 2 * (dimensions + limits.size());
    }

    // building

    private void split(int node, int start, int end) {
        if (node >= firstLeaf) {
            settle(start, end);
            boxOfLeaf(node, start, end);
            return;
        }
        int middle = (start + end) >>> 1;
        select(start, end - 1, middle, widestDimension(start, end));
        split(2 * node + 1, start, middle);
        split(2 * node + 2, middle, end);
        joinBoxes(node);
    }

    private int widestDimension(int start, int end) {
        int best = 0;
        double bestWidth = -1;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = start; i < end; i++) {
                double value = coordinate(order[i], dimension);
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
            if (high - low > bestWidth) {
                bestWidth = high - low;
                best = dimension;
            }
        }
        return best;
    }

    private double coordinate(int control, int dimension) {
        return points.at(block.controls().at(control), dimension);
    }

    /** Hoare's selection: none before the middle is greater than any after it. */
    private void select(int first, int last, int middle, int dimension) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = coordinate(order[(low + high) >>> 1], dimension);
            int i = low;
            int j = high;
            while (i <= j) {
                while (coordinate(order[i], dimension) < pivot) {
                    i++;
                }
                while (coordinate(order[j], dimension) > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void settle(int start, int end) {
        for (int position = start; position < end; position++) {
            int control = order[position];
            place[control] = position;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                ordered[position * dimensions + dimension] = coordinate(control, dimension);
            }
            for (int limit = 0; limit < limits.size(); limit++) {
                orderedLimits[position * limits.size() + limit] =
                        limits.get(limit).value(block.controls().at(control));
            }
        }
    }

    private void boxOfLeaf(int node, int start, int end) {
        int box = node * boxLength();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            extent(ordered, dimensions, dimension, start, end, box + dimension, box + dimensions + dimension);
        }
        int count = limits.size();
        for (int limit = 0; limit < count; limit++) {
            int low = box + 2 * dimensions + limit;
            extent(orderedLimits, count, limit, start, end, low, low + count);
        }
    }

    private void extent(double[] values, int stride, int column, int start, int end, int lowAt, int highAt) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int position = start; position < end; position++) {
            double value = values[position * stride + column];
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        boxes[lowAt] = low;
        boxes[highAt] = high;
    }

    private void joinBoxes(int node) {
        int box = node * boxLength();
        int left = (2 * node + 1) * boxLength();
        int right = left + boxLength();
        joinSides(box, left, right, dimensions);
        joinSides(box + 2 * dimensions, left + 2 * dimensions, right + 2 * dimensions, limits.size());
    }

    private void joinSides(int box, int left, int right, int count) {
        for (int i = 0; i < count; i++) {
            boxes[box + i] = Math.min(boxes[left + i], boxes[right + i]);
            boxes[box + count + i] = Math.max(boxes[left + count + i], boxes[right + count + i]);
        }
    }

    // searching

    private void search(int treated, Candidates nearest, boolean onlyFree) {
        int row = block.treated().at(treated);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            query[dimension] = points.at(row, dimension);
        }
        for (int limit = 0; limit < limits.size(); limit++) {
            queryLow[limit] = limits.get(limit).low(row);
            queryHigh[limit] = limits.get(limit).high(row);
        }
        found = nearest;
        freeOnly = onlyFree;
        reach = widest * widest;
        if (size > 0 && bound(0) <= reach) {
            visit(0, 0, size);
        }
        nearest.sort();
    }

    private void visit(int node, int start, int end) {
        if (node >= firstLeaf) {
            look(start, end);
            return;
        }
        int left = 2 * node + 1;
        int middle = (start + end) >>> 1;
        double toLeft = bound(left);
        double toRight = bound(left + 1);
        if (toLeft <= toRight) {
            visitWithin(left, start, middle, toLeft);
            visitWithin(left + 1, middle, end, toRight);
        } else {
            visitWithin(left + 1, middle, end, toRight);
            visitWithin(left, start, middle, toLeft);
        }
    }

    private void visitWithin(int node, int start, int end, double bound) {
        if (bound <= reach && bound < Double.POSITIVE_INFINITY) {
            visit(node, start, end);
        }
    }

    private void look(int start, int end) {
        for (int position = start; position < end; position++) {
            double sum = 0;
            for (int i = 0, at = position * dimensions; i < dimensions; i++, at++) {
                double difference = ordered[at] - query[i];
                sum += difference * difference;
            }
            if (sum <= reach && allowed(position) && !(freeOnly && place[order[position]] < 0)) {
                found.offer(Math.sqrt(sum), order[position]);
                double within = Math.min(found.reach(), widest);
                reach = within * within;
            }
        }
    }

    private boolean allowed(int position) {
        int count = queryLow.length;
        for (int limit = 0, at = position * count; limit < count; limit++, at++) {
            if (orderedLimits[at] < queryLow[limit] || orderedLimits[at] > queryHigh[limit]) {
                return false;
            }
        }
        return true;
    }

    /** The least squared distance to anything in a box; infinite where nothing in it is of use. */
    private double bound(int node) {
        if (freeOnly && free[node] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        int at = node * boxLength();
        double sum = 0;
        for (int i = 0; i < dimensions; i++, at++) {
            double outside = Math.max(boxes[at] - query[i], query[i] - boxes[at + dimensions]);
            if (outside > 0) {
                sum += outside * outside;
            }
        }
        at += dimensions;
        int count = queryLow.length;
        for (int limit = 0; limit < count; limit++, at++) {
            if (boxes[at + count] < queryLow[limit] || boxes[at] > queryHigh[limit]) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sum;
    }
}
