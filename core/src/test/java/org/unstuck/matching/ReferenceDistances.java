package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.correlation.Covariance;

/** Mahalanobis distance with the covariance pooled within the two groups, as the references have it, by plain algebra. */
public final class ReferenceDistances {

    private ReferenceDistances() {}

    public static PairDistances mahalanobis(ReferenceTable table, boolean[] treated, List<String> columns) {
        double[][] rows = new double[treated.length][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            double[] values = table.numbers(columns.get(column));
            for (int row = 0; row < rows.length; row++) {
                rows[row][column] = values[row];
            }
        }
        RealMatrix inverse = MatrixUtils.inverse(scatter(rows, treated, true)
                .add(scatter(rows, treated, false))
                .scalarMultiply(1.0 / (rows.length - 2)));
        return (one, other) -> {
            double[] difference = new double[columns.size()];
            Arrays.setAll(difference, it -> rows[one][it] - rows[other][it]);
            double[] turned = inverse.operate(difference);
            double square = 0;
            for (int column = 0; column < turned.length; column++) {
                square += difference[column] * turned[column];
            }
            return Math.sqrt(Math.max(0, square));
        };
    }

    /** Only pairs with the same text in a column. */
    public static PairDistances within(List<String> texts, PairDistances distances) {
        return (one, other) ->
                texts.get(one).equals(texts.get(other)) ? distances.distance(one, other) : Double.POSITIVE_INFINITY;
    }

    private static RealMatrix scatter(double[][] rows, boolean[] treated, boolean group) {
        double[][] members = IntStream.range(0, rows.length)
                .filter(it -> treated[it] == group)
                .mapToObj(it -> rows[it])
                .toArray(double[][]::new);
        return new Covariance(members).getCovarianceMatrix().scalarMultiply(members.length - 1.0);
    }
}
