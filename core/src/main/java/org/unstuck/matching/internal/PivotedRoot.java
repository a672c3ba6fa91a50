package org.unstuck.matching.internal;

import java.util.Arrays;

/**
 * The inverse root of a correlation matrix that may be singular, by Cholesky's decomposition with pivoting. Columns that
 * follow from others are left out; differences of rows then have the same length under any generalised inverse.
 */
final class PivotedRoot {

    private static final double NOTHING_LEFT = 1e-10;

    private final int[] pivots;
    private final double[][] inverse;

    /** Of a symmetric matrix with 1 on its diagonal, or 0 for a column that counts for nothing. */
    PivotedRoot(double[][] matrix) {
        int size = matrix.length;
        int[] order = new int[size];
        Arrays.setAll(order, it -> it);
        double[][] root = new double[size][size];
        double[] left = new double[size];
        Arrays.setAll(left, it -> matrix[it][it]);
        int rank = 0;
        while (rank < size) {
            int best = rank;
            for (int i = rank + 1; i < size; i++) {
                best = left[order[i]] > left[order[best]] * (1 + NOTHING_LEFT) ? i : best;
            }
            if (left[order[best]] <= NOTHING_LEFT) {
                break;
            }
            int pivot = order[best];
            order[best] = order[rank];
            order[rank] = pivot;
            eliminate(matrix, root, left, order, rank++);
        }
        this.pivots = Arrays.copyOf(order, rank);
        this.inverse = invert(root, pivots);
    }

    /** How many columns are left. */
    int rank() {
        return pivots.length;
    }

    /** The columns that are left. */
    int pivot(int place) {
        return pivots[place];
    }

    /** By how much the pivot at {@code place} counts in a coordinate; 0 where it stands after it. */
    double weight(int coordinate, int place) {
        return inverse[coordinate][place];
    }

    private static void eliminate(double[][] matrix, double[][] root, double[] left, int[] order, int rank) {
        int pivot = order[rank];
        double diagonal = Math.sqrt(left[pivot]);
        root[pivot][rank] = diagonal;
        for (int i = rank + 1; i < order.length; i++) {
            int row = order[i];
            double sum = matrix[row][pivot];
            for (int k = 0; k < rank; k++) {
                sum -= root[row][k] * root[pivot][k];
            }
            root[row][rank] = sum / diagonal;
            left[row] -= root[row][rank] * root[row][rank];
        }
    }

    /** The inverse of the triangle that the pivots make. */
    private static double[][] invert(double[][] root, int[] pivots) {
        double[][] inverse = new double[pivots.length][pivots.length];
        for (int i = 0; i < pivots.length; i++) {
            double diagonal = root[pivots[i]][i];
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum -= root[pivots[i]][k] * inverse[k][j];
                }
                inverse[i][j] = sum / diagonal;
            }
            inverse[i][i] = 1 / diagonal;
        }
        return inverse;
    }
}
