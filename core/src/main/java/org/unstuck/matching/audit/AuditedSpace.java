package org.unstuck.matching.audit;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/** Where rows lie along the principal axes of some columns, each axis in units of its spread. */
final class AuditedSpace {

    /** Axes with less of the spread than this are left out: the columns follow from each other. */
    private static final double NOTHING = 1e-9;

    private static final double[] NOT_YET = new double[0];

    private final double[][] values;
    private final List<Integer> kept;
    private final double[][] projection;
    /** For each row its place, once it was asked for; empty before. */
    private final double[][] places;

    /**
     * A space of some columns.
     *
     * @param values a column each, by row
     * @param covariance of all columns
     * @param factors by which each kept column, divided by its deviation, is multiplied
     * @param apart whether what columns share is left out of account
     */
    AuditedSpace(double[][] values, List<Integer> kept, double[][] covariance, double[] factors, boolean apart) {
        int size = kept.size();
        double[][] correlation = new double[Math.max(1, size)][Math.max(1, size)];
        double[] deviations = new double[size];
        for (int i = 0; i < size; i++) {
            deviations[i] = Math.sqrt(covariance[kept.get(i)][kept.get(i)]);
            for (int j = 0; j < size; j++) {
                double other = Math.sqrt(covariance[kept.get(j)][kept.get(j)]);
                correlation[i][j] = apart && i != j ? 0 : covariance[kept.get(i)][kept.get(j)] / deviations[i] / other;
            }
        }
        EigenDecompositionSymmetric axesOf =
                new EigenDecompositionSymmetric(new Array2DRowRealMatrix(correlation, false));
        double[] lengths = axesOf.getEigenvalues();
        int found = 0;
        while (found < size && lengths[found] > NOTHING) {
            found++;
        }
        this.projection = new double[found][size];
        for (int axis = 0; axis < found; axis++) {
            for (int i = 0; i < size; i++) {
                projection[axis][i] =
                        axesOf.getV().getEntry(i, axis) * factors[i] / deviations[i] / Math.sqrt(lengths[axis]);
            }
        }
        this.values = values;
        this.kept = kept;
        this.places = new double[values.length == 0 ? 0 : values[0].length][];
        Arrays.fill(places, NOT_YET);
    }

    double distance(int row, int other) {
        double[] from = place(row);
        double[] to = place(other);
        double sum = 0;
        for (int axis = 0; axis < from.length; axis++) {
            double difference = from[axis] - to[axis];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    private double[] place(int row) {
        if (places[row] == NOT_YET) {
            double[] place = new double[projection.length];
            for (int axis = 0; axis < place.length; axis++) {
                for (int i = 0; i < kept.size(); i++) {
                    place[axis] += projection[axis][i] * values[kept.get(i)][row];
                }
            }
            places[row] = place;
        }
        return places[row];
    }
}
