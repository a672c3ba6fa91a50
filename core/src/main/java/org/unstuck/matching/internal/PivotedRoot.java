package org.unstuck.matching.internal;

import java.util.Arrays;

/**
 * A root of the inverse of a correlation matrix or, where it is singular because columns follow from each other, of its
 * generalised inverse (Moore and Penrose): a matrix W such that the inverse is W'W. By Cholesky's decomposition with
 * pivoting, R = LL', of which W is the generalised inverse of L.
 */
final class PivotedRoot {

    private static final double NOTHING_LEFT = 1e-8;

    private final int[] pivots;
    private final double[][] weights;

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
        this.weights = invert(root, rank);
    }

    /** How many columns are left. */
    int rank() {
        return pivots.length;
    }

    /** The columns that are left. */
    int pivot(int place) {
        return pivots[place];
    }

    /** By how much a column of the matrix counts in a coordinate. */
    double weight(int coordinate, int column) {
        return weights[coordinate][column];
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

    /** The generalised inverse of the first columns, which are independent: L = QT, so it is T's inverse times Q'. */
    private static double[][] invert(double[][] root, int rank) {
        double[][] turned = new double[rank][root.length];
        double[][] triangle = new double[rank][rank];
        for (int i = 0; i < rank; i++) {
            for (int row = 0; row < root.length; row++) {
                turned[i][row] = root[row][i];
            }
            for (int j = 0; j < i; j++) {
                triangle[j][i] = product(turned[j], turned[i]);
                subtract(turned[i], turned[j], triangle[j][i]);
            }
            triangle[i][i] = Math.sqrt(product(turned[i], turned[i]));
            divide(turned[i], triangle[i][i]);
        }
        for (int i = rank - 1; i >= 0; i--) {
            for (int j = i + 1; j < rank; j++) {
                subtract(turned[i], turned[j], triangle[i][j]);
            }
            divide(turned[i], triangle[i][i]);
        }
        return turned;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] line, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * line[i];
        }
    }

    private static void divide(double[] line, double by) {
        for (int i = 0; i < line.length; i++) {
            line[i] /= by;
        }
    }
}
