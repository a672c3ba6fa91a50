package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.List;

/**
 * A balanced tree of boxes over the controls of a block (Bentley 1975): each node knows how far its controls reach in every
 * dimension, and in every value that a caliper limits. Nodes are numbered like a heap; those of a leaf lie side by side.
 */
final class BoxTree {

    private static final int LEAF = 12;

    /** A leaf or a node above: the first leaf has the lowest number. */
    final int firstLeaf;

    /** Controls in the order of the leaves. */
    final int[] order;

    /** For each control in that order its coordinates, and its values under calipers. */
    final double[] points;

    final double[] limited;

    /** For each node its least and greatest coordinates, then the least and greatest values under calipers. */
    final double[] boxes;

    private final int dimensions;
    private final int limits;
    private final double[] keys;

    BoxTree(Block.Rows controls, Points source, List<Limit> calipers) {
        int size = controls.size();
        this.dimensions = source.dimensions();
        this.limits = calipers.size();
        int leaves = 1;
        while (size > leaves * LEAF) {
            leaves *= 2;
        }
        this.firstLeaf = leaves - 1;
        this.order = new int[size];
        Arrays.setAll(order, it -> it);
        this.boxes = new double[(2 * leaves - 1) * boxLength()];
        this.keys = new double[size];
        double[] coordinates = new double[size * dimensions];
        for (int control = 0; control < size; control++) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                coordinates[control * dimensions + dimension] = source.at(controls.at(control), dimension);
            }
        }
        if (size > 0) {
            split(coordinates, 0, 0, size, extent(coordinates, size));
        }
        this.points = new double[coordinates.length];
        this.limited = new double[size * limits];
        for (int position = 0; position < size; position++) {
            System.arraycopy(coordinates, order[position] * dimensions, points, position * dimensions, dimensions);
            for (int limit = 0; limit < limits; limit++) {
                limited[position * limits + limit] = calipers.get(limit).value(controls.at(order[position]));
            }
        }
        enclose(0, 0, size);
    }

    int boxLength() {
        return 2 * (dimensions + limits);
    }

    /** The least coordinates of all, then the greatest. */
    private double[] extent(double[] coordinates, int size) {
        double[] extent = new double[2 * dimensions];
        Arrays.fill(extent, 0, dimensions, Double.POSITIVE_INFINITY);
        Arrays.fill(extent, dimensions, 2 * dimensions, Double.NEGATIVE_INFINITY);
        for (int control = 0; control < size; control++) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                double value = coordinates[control * dimensions + dimension];
                extent[dimension] = Math.min(extent[dimension], value);
                extent[dimensions + dimension] = Math.max(extent[dimensions + dimension], value);
            }
        }
        return extent;
    }

    /** Halves a node where its room, of which the cuts above have taken their part, is widest. */
    private void split(double[] coordinates, int node, int start, int end, double[] room) {
        if (node >= firstLeaf) {
            return;
        }
        int widest = 0;
        for (int dimension = 1; dimension < dimensions; dimension++) {
            boolean wider = room[dimensions + dimension] - room[dimension] > room[dimensions + widest] - room[widest];
            widest = wider ? dimension : widest;
        }
        for (int i = start; i < end; i++) {
            keys[i] = coordinates[order[i] * dimensions + widest];
        }
        int middle = (start + end) >>> 1;
        select(start, end - 1, middle);
        double cut = keys[middle];
        double low = room[widest];
        double high = room[dimensions + widest];
        room[dimensions + widest] = cut;
        split(coordinates, 2 * node + 1, start, middle, room);
        room[dimensions + widest] = high;
        room[widest] = cut;
        split(coordinates, 2 * node + 2, middle, end, room);
        room[widest] = low;
    }

    /** Hoare's selection: no key before the middle is greater than any after it. */
    private void select(int first, int last, int middle) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = keys[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
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

    private void swap(int left, int right) {
        double key = keys[left];
        keys[left] = keys[right];
        keys[right] = key;
        int control = order[left];
        order[left] = order[right];
        order[right] = control;
    }

    private void enclose(int node, int start, int end) {
        int box = node * boxLength();
        if (node >= firstLeaf) {
            side(points, dimensions, start, end, box);
            side(limited, limits, start, end, box + 2 * dimensions);
            return;
        }
        int middle = (start + end) >>> 1;
        enclose(2 * node + 1, start, middle);
        enclose(2 * node + 2, middle, end);
        int left = (2 * node + 1) * boxLength();
        int right = left + boxLength();
        join(box, left, right, dimensions);
        join(box + 2 * dimensions, left + 2 * dimensions, right + 2 * dimensions, limits);
    }

    private void side(double[] values, int count, int start, int end, int box) {
        Arrays.fill(boxes, box, box + count, Double.POSITIVE_INFINITY);
        Arrays.fill(boxes, box + count, box + 2 * count, Double.NEGATIVE_INFINITY);
        for (int position = start; position < end; position++) {
            for (int i = 0; i < count; i++) {
                double value = values[position * count + i];
                boxes[box + i] = Math.min(boxes[box + i], value);
                boxes[box + count + i] = Math.max(boxes[box + count + i], value);
            }
        }
    }

    private void join(int box, int left, int right, int count) {
        for (int i = 0; i < count; i++) {
            boxes[box + i] = Math.min(boxes[left + i], boxes[right + i]);
            boxes[box + count + i] = Math.max(boxes[left + count + i], boxes[right + count + i]);
        }
    }
}
