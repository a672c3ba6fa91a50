package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;

/** Turns calipers into limits in the unit of what they compare. */
public final class Limits {

    private Limits() {}

    /**
     * A limit of values.
     *
     * @param values what is compared, a value a row
     * @param rows rows that take part, in the order of identifiers
     */
    public static Limit of(Caliper caliper, double[] values, MatchingTable table, int[] rows) {
        double[] widths = new double[values.length];
        if (caliper.by().isEmpty()) {
            double unit = caliper.unit() == Caliper.Unit.RAW ? 1 : deviation(values, rows);
            Arrays.fill(widths, caliper.findWidth("").orElseThrow() * unit);
            return new Limit(values, widths);
        }
        Column strata = table.getColumn(caliper.by());
        Map<String, Double> units = new HashMap<>();
        double overall = caliper.unit() == Caliper.Unit.STANDARD_DEVIATION ? deviation(values, rows) : 1;
        for (int row : rows) {
            String stratum = strata.text(row);
            OptionalDouble width = caliper.findWidth(stratum);
            if (width.isPresent()) {
                double unit = caliper.unit() == Caliper.Unit.STANDARD_DEVIATION_IN_STRATUM
                        ? units.computeIfAbsent(stratum, it -> deviationIn(it, strata, values, rows))
                        : overall;
                widths[row] = width.getAsDouble() * unit;
            } else if (table.isTreated(row)) {
                throw noWidth(caliper, stratum, table.id(row));
            }
        }
        return new Limit(values, widths);
    }

    private static double deviationIn(String stratum, Column strata, double[] values, int[] rows) {
        return deviation(
                values,
                Arrays.stream(rows)
                        .filter(it -> strata.text(it).equals(stratum))
                        .toArray());
    }

    /** The standard deviation of all that is not missing; 0 where there are fewer than two. */
    static double deviation(double[] values, int[] rows) {
        double[] known = Arrays.stream(rows)
                .mapToDouble(it -> values[it])
                .filter(it -> !Double.isNaN(it))
                .toArray();
        if (known.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(known).sum() / known.length;
        double squares =
                Arrays.stream(known).map(it -> (it - mean) * (it - mean)).sum();
        return Math.sqrt(squares / (known.length - 1));
    }

    private static UserFacingException noWidth(Caliper caliper, String stratum, String id) {
        return new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                "The caliper on " + caliper.subject() + " has no width for '" + stratum + "', the '" + caliper.by()
                        + "' of " + id + ".");
    }
}
