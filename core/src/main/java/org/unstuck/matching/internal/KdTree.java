package org.unstuck.matching.internal;

import java.util.List;

/**
 * Finds the nearest eligible controls by a tree of boxes. A box is passed over when it is too far away,
 * when no value in it is within a caliper, or when all its controls are taken.
 */
public final class KdTree implements Neighbours {

    private final Block block;
    private final Points points;
    private final List<Limit> limits;
    private final double widest;
    private final BoxTree tree;
    private final int dimensions;
    private final int size;
    /** Where each control stands in the tree; the complement once it is taken. */
    private final int[] place;

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
        this.tree = new BoxTree(block.controls(), points, limits);
        this.place = new int[size];
        this.free = new int[2 * tree.firstLeaf + 1];
        this.query = new double[dimensions];
        this.queryLow = new double[limits.size()];
        this.queryHigh = new double[limits.size()];
        this.found = new Candidates(1);
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
        while (node < tree.firstLeaf) {
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
            place[tree.order[position]] = position;
        }
        countFree(0, 0, size);
    }

    private void countFree(int node, int start, int end) {
        free[node] = end - start;
        if (node < tree.firstLeaf) {
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
        if (node >= tree.firstLeaf) {
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
        double[] coordinates = tree.points;
        for (int position = start; position < end; position++) {
            double sum = 0;
            for (int i = 0, at = position * dimensions; i < dimensions; i++, at++) {
                double difference = coordinates[at] - query[i];
                sum += difference * difference;
            }
            if (sum <= reach && allowed(position) && !(freeOnly && place[tree.order[position]] < 0)) {
                found.offer(Math.sqrt(sum), tree.order[position]);
                double within = Math.min(found.reach(), widest);
                reach = within * within;
            }
        }
    }

    private boolean allowed(int position) {
        int count = queryLow.length;
        for (int limit = 0, at = position * count; limit < count; limit++, at++) {
            if (tree.limited[at] < queryLow[limit] || tree.limited[at] > queryHigh[limit]) {
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
        double[] boxes = tree.boxes;
        int at = node * tree.boxLength();
        double sum = 0;
        for (int i = 0; i < dimensions; i++, at++) {
            double value = query[i];
            double below = boxes[at] - value;
            double above = value - boxes[at + dimensions];
            if (below > 0) {
                sum += below * below;
            } else if (above > 0) {
                sum += above * above;
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
