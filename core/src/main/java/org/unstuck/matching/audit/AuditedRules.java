package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.MissingValues;
import org.unstuck.matching.audit.Violation.Kind;

/** Who takes part and who may meet, read from the design anew. */
final class AuditedRules {

    private static final double ROUNDING = 1e-11;

    private final MatchingTable table;
    private final Design design;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> excluded = new ArrayList<>();
    private final AuditedDistance distance;
    private final double[] scores;
    private final Map<Caliper, double[]> widths = new HashMap<>();
    /** For each row a number that only rows share which may meet but for calipers. */
    private final int[] keys;

    AuditedRules(MatchingTable table, Design design) {
        this.table = table;
        this.design = design;
        for (int row = 0; row < table.size(); row++) {
            (takesPart(row) ? rows : excluded).add(row);
        }
        AuditedColumns columns = new AuditedColumns(table, design);
        this.scores = design.usesPropensity() ? scores(columns) : new double[table.size()];
        this.distance = new AuditedDistance(table, design, rows, columns, scores);
        for (Caliper caliper : design.calipers()) {
            widths.put(caliper, widths(caliper));
        }
        Map<String, Integer> known = new HashMap<>();
        this.keys = new int[table.size()];
        for (int row : rows) {
            String key = key(row);
            Integer number = known.putIfAbsent(key, known.size());
            keys[row] = number == null ? known.size() - 1 : number;
        }
    }

    List<Integer> rows() {
        return rows;
    }

    List<Integer> excluded() {
        return excluded;
    }

    double distance(int treated, int control) {
        return distance.between(treated, control);
    }

    /** Whether the two may meet, but for a caliper on the distance itself. */
    boolean mayMeet(int treated, int control) {
        if (keys[treated] != keys[control]) {
            return false;
        }
        for (Caliper caliper : design.calipers()) {
            if (caliper.of() != Caliper.Of.DISTANCE && beyond(caliper, treated, control) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The widest distance that the design allows. */
    double widest() {
        return design.calipers().stream()
                .filter(it -> it.of() == Caliper.Of.DISTANCE)
                .mapToDouble(it -> it.findWidth("").orElseThrow())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** What forbids a pair. */
    List<Violation> check(int treated, int control) {
        String names = table.id(treated) + " and " + table.id(control);
        List<Violation> found = new ArrayList<>();
        for (String name : design.exact()) {
            Column column = table.getColumn(name);
            if (!column.text(treated).equals(column.text(control))) {
                found.add(new Violation(Kind.EXACT, names + " differ in '" + name + "'."));
            }
        }
        if (found.isEmpty() && keys[treated] != keys[control]) {
            found.add(new Violation(Kind.PATTERN, names + " do not lack the same values."));
        }
        for (Caliper caliper : design.calipers()) {
            double apart = beyond(caliper, treated, control);
            if (apart > 0) {
                found.add(new Violation(
                        Kind.CALIPER, names + " are further apart in " + caliper.subject() + " than allowed."));
            }
        }
        return found;
    }

    /** By how much two are further apart than allowed; 0 or less where they are not. */
    private double beyond(Caliper caliper, int treated, int control) {
        double width = widths.getOrDefault(caliper, new double[0])[treated];
        double apart = switch (caliper.of()) {
            case COLUMN -> {
                Column.Numbers column = table.getNumbers(caliper.column());
                yield Math.abs(column.at(treated) - column.at(control));
            }
            case PROPENSITY -> Math.abs(scores[treated] - scores[control]);
            case DISTANCE -> distance(treated, control);
        };
        return apart - width - ROUNDING * (width + size(caliper, treated));
    }

    private double size(Caliper caliper, int row) {
        return caliper.of() == Caliper.Of.COLUMN
                ? Math.abs(table.getNumbers(caliper.column()).at(row))
                : 1;
    }

    private boolean takesPart(int row) {
        boolean lacksAll = true;
        boolean lacksAny = false;
        for (Covariate covariate : design.covariates()) {
            if (covariate.weight() > 0) {
                boolean missing = table.getColumn(covariate.column()).isMissing(row);
                lacksAll &= missing;
                lacksAny |= missing;
            }
        }
        boolean lacksRule =
                design.exact().stream().anyMatch(it -> table.getColumn(it).isMissing(row));
        boolean lacksStratum = false;
        for (Caliper caliper : design.calipers()) {
            lacksRule |= caliper.of() == Caliper.Of.COLUMN
                    && table.getColumn(caliper.column()).isMissing(row);
            lacksStratum |=
                    !caliper.by().isEmpty() && table.getColumn(caliper.by()).isMissing(row);
        }
        if (design.missing() instanceof MissingValues.SamePattern) {
            return !lacksAll && !lacksStratum;
        }
        boolean strict = design.missing() instanceof MissingValues.Exclude;
        return !lacksRule && !lacksStratum && !(strict ? lacksAny : lacksAll);
    }

    private String key(int row) {
        StringBuilder key = new StringBuilder();
        design.exact().forEach(it -> key.append(table.getColumn(it).text(row)).append('\n'));
        if (design.missing() instanceof MissingValues.SamePattern) {
            for (Covariate covariate : design.covariates()) {
                boolean counts = covariate.weight() > 0;
                key.append(counts && table.getColumn(covariate.column()).isMissing(row) ? '-' : '+');
            }
            for (Caliper caliper : design.calipers()) {
                boolean column = caliper.of() == Caliper.Of.COLUMN;
                key.append(column && table.getColumn(caliper.column()).isMissing(row) ? '-' : '+');
            }
        }
        return key.toString();
    }

    private double[] scores(AuditedColumns columns) {
        double[][] values = new double[rows.size()][columns.count()];
        boolean[] treated = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            treated[i] = table.isTreated(rows.get(i));
            for (int column = 0; column < columns.count(); column++) {
                values[i][column] = columns.at(rows.get(i), column);
            }
        }
        double[] estimated = AuditedLogit.scores(values, treated);
        double[] byRow = new double[table.size()];
        for (int i = 0; i < estimated.length; i++) {
            byRow[rows.get(i)] = estimated[i];
        }
        return byRow;
    }

    private double[] widths(Caliper caliper) {
        double[] found = new double[table.size()];
        Map<String, Double> deviations = new HashMap<>();
        for (int row : rows) {
            String stratum =
                    caliper.by().isEmpty() ? "" : table.getColumn(caliper.by()).text(row);
            double unit = switch (caliper.unit()) {
                case RAW -> 1;
                case STANDARD_DEVIATION -> deviations.computeIfAbsent("", it -> deviation(caliper, it));
                case STANDARD_DEVIATION_IN_STRATUM -> deviations.computeIfAbsent(stratum, it -> deviation(caliper, it));
            };
            found[row] = caliper.findWidth(stratum).orElse(0) * unit;
        }
        return found;
    }

    /** In the rows of a stratum, or in all where none is named. */
    private double deviation(Caliper caliper, String stratum) {
        StandardDeviation deviation = new StandardDeviation();
        for (int row : rows) {
            double value = caliper.of() == Caliper.Of.COLUMN
                    ? table.getNumbers(caliper.column()).at(row)
                    : scores[row];
            if (!Double.isNaN(value)
                    && (stratum.isEmpty()
                            || table.getColumn(caliper.by()).text(row).equals(stratum))) {
                deviation.increment(value);
            }
        }
        return deviation.getN() < 2 ? 0 : deviation.getResult();
    }
}
