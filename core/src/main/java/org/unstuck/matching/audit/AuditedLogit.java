package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;

/** Propensity scores estimated anew: weighted least squares on the design matrix itself, as R's glm does and stops. */
final class AuditedLogit {

    private static final int MOST_ROUNDS = 60;

    private AuditedLogit() {}

    /**
     * Scores.
     *
     * @param rows for each unit the values of its columns, none missing
     * @param treated for each unit whether it is treated
     */
    static double[] scores(double[][] rows, boolean[] treated) {
        double[][] design = withoutRedundant(rows);
        double[] scores = new double[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = treated[i] ? 0.75 : 0.25;
        }
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            scores = improve(design, treated, scores);
            double deviance = 0;
            for (int i = 0; i < scores.length; i++) {
                deviance -= 2 * Math.log(treated[i] ? scores[i] : 1 - scores[i]);
            }
            if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < 1e-8) {
                break;
            }
            before = deviance;
        }
        return scores;
    }

    private static double[] improve(double[][] design, boolean[] treated, double[] scores) {
        double[][] left = new double[scores.length][];
        double[] right = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double root = Math.sqrt(scores[i] * (1 - scores[i]));
            double eta = Math.log(scores[i] / (1 - scores[i]));
            right[i] = root * eta + ((treated[i] ? 1 : 0) - scores[i]) / root;
            left[i] = design[i].clone();
            for (int j = 0; j < left[i].length; j++) {
                left[i][j] *= root;
            }
        }
        double[] coefficients = new QRDecomposition(new Array2DRowRealMatrix(left, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        double[] improved = new double[scores.length];
        for (int i = 0; i < improved.length; i++) {
            double eta = 0;
            for (int j = 0; j < coefficients.length; j++) {
                eta += design[i][j] * coefficients[j];
            }
            improved[i] = 1 / (1 + Math.exp(-eta));
        }
        return improved;
    }

    /** A column of ones, and then each column that is not a combination of those before it (Gram and Schmidt). */
    private static double[][] withoutRedundant(double[][] rows) {
        List<double[]> basis = new ArrayList<>();
        List<double[]> kept = new ArrayList<>();
        for (int column = -1; column < rows[0].length; column++) {
            double[] values = new double[rows.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = column < 0 ? 1 : rows[i][column];
            }
            ArrayRealVector rest = new ArrayRealVector(values);
            double length = rest.getNorm();
            for (int pass = 0; pass < 2; pass++) {
                for (double[] known : basis) {
                    ArrayRealVector direction = new ArrayRealVector(known, false);
                    rest = rest.subtract(direction.mapMultiply(rest.dotProduct(direction)));
                }
            }
            if (rest.getNorm() > 1e-7 * length) {
                basis.add(rest.mapDivide(rest.getNorm()).toArray());
                kept.add(values);
            }
        }
        double[][] design = new double[rows.length][kept.size()];
        for (int i = 0; i < design.length; i++) {
            for (int j = 0; j < kept.size(); j++) {
                design[i][j] = kept.get(j)[i];
            }
        }
        return design;
    }
}
