package org.unstuck.matching.audit;

import java.util.HashMap;
import java.util.Map;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.MatchingTable;

/** A caliper on a column or on the propensity score, with its width for each row in the unit of what it compares. */
final class AuditedCaliper {

    private static final double ROUNDING = 1e-11;

    private final Caliper caliper;
    private final double[] values;
    private final double[] widths;

    /** Of rows that take part; scores by row. */
    AuditedCaliper(MatchingTable table, Caliper caliper, int[] rows, double[] scores) {
        this.caliper = caliper;
        this.values = new double[table.size()];
        this.widths = new double[table.size()];
        Map<String, Double> deviations = new HashMap<>();
        for (int row : rows) {
            values[row] = value(table, row, scores);
        }
        for (int row : rows) {
            String stratum =
                    caliper.by().isEmpty() ? "" : table.getColumn(caliper.by()).text(row);
            double unit = switch (caliper.unit()) {
                case RAW -> 1;
                case STANDARD_DEVIATION -> deviations.computeIfAbsent("", it -> deviation(table, rows, it));
                case STANDARD_DEVIATION_IN_STRATUM ->
                    deviations.computeIfAbsent(stratum, it -> deviation(table, rows, it));
            };
            widths[row] = caliper.findWidth(stratum).orElse(0) * unit;
        }
    }

    String subject() {
        return caliper.subject();
    }

    /** Whether a treated unit and a control are further apart than allowed. One on the distance forbids nothing here. */
    boolean forbids(int treated, int control) {
        if (caliper.of() == Caliper.Of.DISTANCE) {
            return false;
        }
        double apart = Math.abs(values[treated] - values[control]);
        return apart > widths[treated] + ROUNDING * (widths[treated] + Math.abs(values[treated]));
    }

    private double value(MatchingTable table, int row, double[] scores) {
        return switch (caliper.of()) {
            case COLUMN -> table.getNumbers(caliper.column()).at(row);
            case PROPENSITY -> scores[row];
            case DISTANCE -> 0;
        };
    }

    /** In the rows of a stratum, or in all where none is named. */
    private double deviation(MatchingTable table, int[] rows, String stratum) {
        StandardDeviation deviation = new StandardDeviation();
        for (int row : rows) {
            boolean within =
                    stratum.isEmpty() || table.getColumn(caliper.by()).text(row).equals(stratum);
            if (within && !Double.isNaN(values[row])) {
                deviation.increment(values[row]);
            }
        }
        return deviation.getN() < 2 ? 0 : deviation.getResult();
    }
}
