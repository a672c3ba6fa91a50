package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Metric;

/**
 * What the distances of the Euclidean family are made of: columns of numbers, how each is scaled, and what they share.
 * Spreads are pooled within the groups, those of ranks taken over all units, as MatchIt does both.
 * Any part of the covariates spans a space of its own, in which the distance is that on these covariates alone.
 */
public final class MetricBasis {

    private final List<Covariate> covariates;
    private final List<Coordinates.Coordinate> coordinates;
    private final PooledSpread spread;
    private final double[] scales;
    private final boolean apart;

    /**
     * Of a table.
     *
     * @param metric one of the Mahalanobis distances or the scaled Euclidean one
     * @param rows rows that take part, in the order of identifiers
     */
    public MetricBasis(Metric metric, Coordinates source, int[] rows, boolean[] treated) {
        this.covariates = source.covariates();
        boolean ranked = metric == Metric.ROBUST_MAHALANOBIS;
        this.coordinates = source.list().stream()
                .map(it -> ranked ? new Coordinates.Coordinate(it.covariate(), Ranks.of(it.values(), rows)) : it)
                .toList();
        double[][] columns =
                coordinates.stream().map(Coordinates.Coordinate::values).toArray(double[][]::new);
        int[] complete = Arrays.stream(rows).filter(row -> hasAll(columns, row)).toArray();
        requireEnough(complete, treated);
        this.spread = new PooledSpread(columns, complete, ranked ? new boolean[treated.length] : treated);
        this.apart = metric == Metric.SCALED_EUCLIDEAN;
        double untied = Math.sqrt(rows.length * (rows.length + 1.0) / 12);
        this.scales = IntStream.range(0, columns.length)
                .mapToDouble(it -> ranked && spread.deviation(it) > 0 ? untied : spread.deviation(it))
                .toArray();
    }

    /** Sentences about covariates that add nothing to the distance. */
    public List<String> notices() {
        PivotedRoot root = root(allCoordinates());
        List<String> notices = new ArrayList<>();
        for (int covariate = 0; covariate < covariates.size(); covariate++) {
            int place = covariate;
            String name = "'" + covariates.get(place).column() + "'";
            if (coordinatesOf(place).allMatch(it -> scales[it] == 0)) {
                notices.add(name + " is the same throughout each group, so it adds nothing to the distance.");
            } else if (coordinatesOf(place).noneMatch(it -> isPivot(root, it))) {
                notices.add(name + " follows from the other covariates, so it adds nothing to the distance.");
            }
        }
        return notices;
    }

    /**
     * Where rows lie in the space of some covariates.
     *
     * @param wanted which covariates, by place in the list of those that count
     * @param rows rows in which these are not missing
     */
    public Points points(IntPredicate wanted, int[] rows, int tableSize) {
        int[] kept = IntStream.range(0, coordinates.size())
                .filter(it -> scales[it] > 0 && wanted.test(coordinates.get(it).covariate()))
                .toArray();
        PivotedRoot root = root(kept);
        int dimensions = Math.max(1, root.rank());
        double[] points = new double[tableSize * dimensions];
        double[][] columns = new double[kept.length][];
        double[] factors = new double[kept.length];
        for (int j = 0; j < kept.length; j++) {
            columns[j] = coordinates.get(kept[j]).values();
            double weight = covariates.get(coordinates.get(kept[j]).covariate()).weight();
            factors[j] = Math.sqrt(weight) / scales[kept[j]];
        }
        for (int row : rows) {
            for (int j = 0; j < kept.length; j++) {
                double scaled = (columns[j][row] - spread.mean(kept[j])) * factors[j];
                for (int i = 0; i < root.rank(); i++) {
                    points[row * dimensions + i] += root.weight(i, j) * scaled;
                }
            }
        }
        return new Points(dimensions, points);
    }

    private static boolean hasAll(double[][] columns, int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return true;
    }

    private PivotedRoot root(int[] kept) {
        double[][] matrix = new double[kept.length][kept.length];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                boolean counts = scales[kept[i]] > 0 && scales[kept[j]] > 0 && !(apart && i != j);
                matrix[i][j] = counts ? spread.correlation(kept[i], kept[j]) : 0;
            }
        }
        return new PivotedRoot(matrix);
    }

    private int[] allCoordinates() {
        return IntStream.range(0, coordinates.size()).toArray();
    }

    private IntStream coordinatesOf(int covariate) {
        return Arrays.stream(allCoordinates()).filter(it -> coordinates.get(it).covariate() == covariate);
    }

    private static boolean isPivot(PivotedRoot root, int coordinate) {
        return IntStream.range(0, root.rank()).anyMatch(it -> root.pivot(it) == coordinate);
    }

    private static void requireEnough(int[] complete, boolean[] treated) {
        long inFirst = Arrays.stream(complete).filter(it -> treated[it]).count();
        if (complete.length < 3 || inFirst == 0 || inFirst == complete.length) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "How covariates vary together cannot be told: " + inFirst + " treated units and "
                            + (complete.length - inFirst)
                            + " controls have all of them, where at least one of each and three together are needed.");
        }
    }
}
