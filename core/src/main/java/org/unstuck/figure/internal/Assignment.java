package org.unstuck.figure.internal;

import java.util.Arrays;

/** Gives each row a column of its own at the least cost of all: the Hungarian algorithm with prices, exact. */
public final class Assignment {
    private final double[][] costs;
    private final int columns;
    private final double[] rowPrices;
    private final double[] columnPrices;

    /** Row of each column, both from 1; 0 for none. */
    private final int[] rowOf;

    private Assignment(double[][] costs) {
        this.costs = costs;
        this.columns = costs[0].length;
        this.rowPrices = new double[costs.length + 1];
        this.columnPrices = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * The column of each row, both from 0.
     *
     * @param costs of each row in each column; at least one row, and no more rows than columns
     */
    public static int[] cheapest(double[][] costs) {
        Assignment assignment = new Assignment(costs);
        for (int row = 1; row <= costs.length; row++) {
            assignment.place(row);
        }
        int[] cells = new int[costs.length];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] > 0) {
                cells[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return cells;
    }

    private void place(int row) {
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int[] before = new int[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            seen[column] = true;
            column = next(column, least, before, seen);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** The nearest column not seen yet, after prices have moved so that it costs nothing more. */
    private int next(int from, double[] least, int[] before, boolean[] seen) {
        int row = rowOf[from];
        int nearest = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (!seen[column]) {
                double cost = costs[row - 1][column - 1] - rowPrices[row] - columnPrices[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    before[column] = from;
                }
                if (least[column] < step) {
                    step = least[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                rowPrices[rowOf[column]] += step;
                columnPrices[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return nearest;
    }
}
