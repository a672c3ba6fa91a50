package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Metric;
import org.unstuck.matching.MissingValues;

/** The distance of a design, computed anew for any two rows that take part. */
final class AuditedDistance {

    private final Design design;
    private final AuditedColumns columns;
    private final int[] rows;
    private final double[] scores;
    /** A column each, by row. */
    private final double[][] values;

    private final double[][] product;
    private final double[] scale;
    private final Map<String, AuditedSpace> spaces = new HashMap<>();
    private final AuditedSpace whole;
    private final boolean[] anyMissing;

    /** Of rows that take part; scores by row, empty where the design uses none. */
    AuditedDistance(MatchingTable table, Design design, int[] rows, AuditedColumns columns, double[] scores) {
        this.design = design;
        this.columns = columns;
        this.rows = rows;
        this.scores = scores;
        this.anyMissing = new boolean[table.size()];
        boolean ranked = design.metric() == Metric.ROBUST_MAHALANOBIS;
        this.values = new double[columns.count()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = ranked ? ranks(columns.values(column)) : columns.values(column);
            for (int row : rows) {
                anyMissing[row] |= Double.isNaN(values[column][row]);
            }
        }
        int[] complete = Arrays.stream(rows).filter(it -> !anyMissing[it]).toArray();
        this.product = covariance(table, complete, ranked);
        this.scale = new double[columns.count()];
        for (int column = 0; column < scale.length; column++) {
            double spread = Math.sqrt(Math.max(0, product[column][column]));
            double untied = Math.sqrt(rows.length * (rows.length + 1.0) / 12);
            scale[column] = isConstant(column, complete, table, ranked) ? 0 : ranked ? untied / spread : 1;
        }
        this.whole = space(new boolean[columns.count()]);
    }

    /** The distance of a treated unit and a control that may meet. */
    double between(int treated, int control) {
        return switch (design.metric()) {
            case PROPENSITY -> Math.abs(scores[treated] - scores[control]);
            case GOWER -> gower(treated, control);
            case MAHALANOBIS, ROBUST_MAHALANOBIS, SCALED_EUCLIDEAN -> euclidean(treated, control);
        };
    }

    private double euclidean(int treated, int control) {
        if (!anyMissing[treated] && !anyMissing[control]) {
            return whole.distance(treated, control);
        }
        boolean[] missing = new boolean[columns.count()];
        double penalties = 0;
        for (int column = 0; column < missing.length; column++) {
            missing[column] = Double.isNaN(values[column][treated]) || Double.isNaN(values[column][control]);
            boolean first = column == 0 || !columns.origin(column).equals(columns.origin(column - 1));
            penalties += missing[column] && first ? columns.origin(column).weight() : 0;
        }
        double known = space(missing).distance(treated, control);
        double each = design.missing() instanceof MissingValues.Penalty penalty ? penalty.each() : 0;
        return Math.sqrt(known * known + penalties * each * each);
    }

    /** Where rows lie when some columns are left out. */
    private AuditedSpace space(boolean[] missing) {
        StringBuilder name = new StringBuilder();
        for (boolean each : missing) {
            name.append(each ? '-' : '+');
        }
        return spaces.computeIfAbsent(name.toString(), it -> {
            List<Integer> kept = new ArrayList<>();
            for (int column = 0; column < missing.length; column++) {
                if (!missing[column] && scale[column] > 0) {
                    kept.add(column);
                }
            }
            return new AuditedSpace(
                    values,
                    kept,
                    product,
                    kept.stream()
                            .mapToDouble(
                                    column -> Math.sqrt(columns.origin(column).weight()) / scale[column])
                            .toArray(),
                    design.metric() == Metric.SCALED_EUCLIDEAN);
        });
    }

    /** By row; equal values share their mean rank. */
    private double[] ranks(double[] column) {
        double[] sorted = Arrays.stream(rows)
                .mapToDouble(it -> column[it])
                .filter(it -> !Double.isNaN(it))
                .sorted()
                .toArray();
        Map<Double, Double> ranks = new HashMap<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            ranks.put(sorted[from], (from + 1 + to) / 2.0);
            from = to;
        }
        return Arrays.stream(column)
                .map(it -> ranks.getOrDefault(it, Double.NaN))
                .toArray();
    }

    /** Sums of products about the means, one column with another; ranks about their overall mean, else within groups. */
    private double[][] covariance(MatchingTable table, int[] complete, boolean ranked) {
        int count = columns.count();
        double[][] sums = new double[count][count];
        for (int group = 0; group < (ranked ? 1 : 2); group++) {
            boolean treated = group == 0;
            int[] members = Arrays.stream(complete)
                    .filter(it -> ranked || table.isTreated(it) == treated)
                    .toArray();
            double[] means = new double[count];
            for (int i = 0; i < count; i++) {
                for (int row : members) {
                    means[i] += values[i][row] / members.length;
                }
            }
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    for (int row : members) {
                        sums[i][j] += (values[i][row] - means[i]) * (values[j][row] - means[j]);
                    }
                }
            }
        }
        int divisor = complete.length - (ranked ? 1 : 2);
        for (double[] line : sums) {
            for (int j = 0; j < count; j++) {
                line[j] /= divisor;
            }
        }
        return sums;
    }

    private boolean isConstant(int column, int[] complete, MatchingTable table, boolean ranked) {
        double[] first = {Double.NaN, Double.NaN};
        for (int row : complete) {
            int group = !ranked && table.isTreated(row) ? 1 : 0;
            if (Double.isNaN(first[group])) {
                first[group] = values[column][row];
            } else if (Math.abs(values[column][row] - first[group]) > 1e-12 * Math.abs(first[group])) {
                return false;
            }
        }
        return true;
    }

    private double gower(int treated, int control) {
        double sum = 0;
        double weights = 0;
        for (int column = 0; column < columns.count(); column++) {
            Covariate covariate = columns.origin(column);
            boolean words = covariate.kind() == Covariate.Kind.CATEGORICAL;
            double range = words ? 2 * Math.sqrt(0.5) : range(column);
            if ((words && range(covariate) == 0) || range == 0) {
                continue;
            }
            double difference = Math.abs(values[column][treated] - values[column][control]) / range;
            boolean known = !Double.isNaN(difference);
            boolean first = column == 0 || !columns.origin(column).equals(columns.origin(column - 1));
            if (known) {
                sum += covariate.weight() * difference;
            } else if (first && design.missing() instanceof MissingValues.Penalty penalty) {
                sum += covariate.weight() * penalty.each();
            }
            weights += first && (known || design.missing() instanceof MissingValues.Penalty) ? covariate.weight() : 0;
        }
        return sum / weights;
    }

    private final Map<Integer, Double> ranges = new HashMap<>();

    private double range(int column) {
        return ranges.computeIfAbsent(column, it -> {
            DoubleSummaryStatistics known = Arrays.stream(rows)
                    .mapToDouble(row -> values[it][row])
                    .filter(value -> !Double.isNaN(value))
                    .summaryStatistics();
            return known.getCount() == 0 ? 0 : known.getMax() - known.getMin();
        });
    }

    private double range(Covariate covariate) {
        double widest = 0;
        for (int column = 0; column < columns.count(); column++) {
            widest = columns.origin(column).equals(covariate) ? Math.max(widest, range(column)) : widest;
        }
        return widest;
    }
}
