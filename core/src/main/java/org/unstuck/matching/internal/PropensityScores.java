package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;
import org.unstuck.UserFacingException;

/** The probability of being treated, by logistic regression (maximum likelihood, iteratively reweighted least squares). */
public final class PropensityScores {

    private static final int MOST_ITERATIONS = 60;
    private static final double CLOSE_ENOUGH = 1e-8;
    /** Beyond this a probability is 0 or 1 but for rounding: the groups can be told apart without doubt. */
    private static final double CERTAIN = 30;

    private PropensityScores() {}

    /**
     * Scores of some rows.
     *
     * @param rows rows that take part, in the order of identifiers; no covariate is missing in them
     * @return a probability a row; NaN for rows that take no part
     * @throws UserFacingException if the covariates separate the groups
     */
    public static double[] of(Coordinates coordinates, int[] rows, boolean[] treated) {
        double[][] columns = independent(coordinates, rows, treated);
        double[] linear = fit(columns, rows, treated);
        double[] scores = new double[treated.length];
        Arrays.fill(scores, Double.NaN);
        for (int i = 0; i < rows.length; i++) {
            scores[rows[i]] = 1 / (1 + Math.exp(-linear[i]));
        }
        return scores;
    }

    /** Standardised columns that do not follow from each other, after one of ones. */
    private static double[][] independent(Coordinates coordinates, int[] rows, boolean[] treated) {
        double[][] all =
                coordinates.list().stream().map(Coordinates.Coordinate::values).toArray(double[][]::new);
        PooledSpread spread = new PooledSpread(all, rows, new boolean[treated.length]);
        double[][] matrix = new double[all.length][all.length];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all.length; j++) {
                matrix[i][j] = spread.deviation(i) > 0 && spread.deviation(j) > 0 ? spread.correlation(i, j) : 0;
            }
        }
        PivotedRoot root = new PivotedRoot(matrix);
        double[][] columns = new double[root.rank() + 1][rows.length];
        Arrays.fill(columns[0], 1);
        for (int k = 1; k < columns.length; k++) {
            int column = root.pivot(k - 1);
            for (int i = 0; i < rows.length; i++) {
                columns[k][i] = (all[column][rows[i]] - spread.mean(column)) / spread.deviation(column);
            }
        }
        return columns;
    }

    /** The linear predictor of each row; starts and stops where R's glm does, so that scores are the same. */
    private static double[] fit(double[][] columns, int[] rows, boolean[] treated) {
        double[] linear = Arrays.stream(rows)
                .mapToDouble(row -> treated[row] ? Math.log(3) : -Math.log(3))
                .toArray();
        double before = Double.POSITIVE_INFINITY;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            linear = predict(columns, regress(columns, linear, rows, treated));
            if (Arrays.stream(linear).anyMatch(it -> Math.abs(it) > CERTAIN)) {
                break;
            }
            double deviance = deviance(linear, rows, treated);
            if (Math.abs(deviance - before) < CLOSE_ENOUGH * (deviance + 0.1)) {
                return linear;
            }
            before = deviance;
        }
        throw separated();
    }

    private static double deviance(double[] linear, int[] rows, boolean[] treated) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += 2 * Math.log1p(Math.exp(treated[rows[row]] ? -linear[row] : linear[row]));
        }
        return sum;
    }

    private static double[] predict(double[][] columns, RealVector coefficients) {
        return IntStream.range(0, columns[0].length)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int k = 0; k < columns.length; k++) {
                        sum += columns[k][row] * coefficients.getEntry(k);
                    }
                    return sum;
                })
                .toArray();
    }

    /** The coefficients of one weighted regression. */
    private static RealVector regress(double[][] columns, double[] linear, int[] rows, boolean[] treated) {
        int size = columns.length;
        double[][] information = new double[size][size];
        double[] right = new double[size];
        for (int row = 0; row < rows.length; row++) {
            double probability = 1 / (1 + Math.exp(-linear[row]));
            double weight = probability * (1 - probability);
            double working = weight * linear[row] + (treated[rows[row]] ? 1 : 0) - probability;
            for (int i = 0; i < size; i++) {
                right[i] += columns[i][row] * working;
                for (int j = 0; j <= i; j++) {
                    information[i][j] += weight * columns[i][row] * columns[j][row];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                information[j][i] = information[i][j];
            }
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(right, false));
        } catch (MathRuntimeException e) {
            throw separated();
        }
    }

    private static UserFacingException separated() {
        return new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                "A propensity score cannot be estimated: some combination of the covariates tells treated units and"
                        + " controls apart without doubt. Use fewer covariates, or another distance.");
    }
}
