package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.MissingValues;
import org.unstuck.matching.Violation;
import org.unstuck.matching.Violation.Kind;

/** Who takes part and who may meet, read from the design anew. */
public final class AuditedRules {

    private static final double ROUNDING = 1e-11;

    private final MatchingTable table;
    private final Design design;
    private final List<Column> counting = new ArrayList<>();
    private final List<Column> ruling = new ArrayList<>();
    private final List<Column> strata = new ArrayList<>();
    private final int[] rows;
    private final int[] excluded;
    private final AuditedDistance distance;
    private final double[] scores;
    private final List<AuditedCaliper> calipers = new ArrayList<>();
    /** For each row a number that only rows share which may meet but for calipers. */
    private final int[] keys;

    private final Map<String, Integer> knownKeys = new HashMap<>();

    /** Reads a design for a table. */
    public AuditedRules(MatchingTable table, Design design) {
        this.table = table;
        this.design = design;
        for (Covariate covariate : design.covariates()) {
            if (covariate.weight() > 0) {
                counting.add(table.getColumn(covariate.column()));
            }
        }
        design.exact().forEach(it -> ruling.add(table.getColumn(it)));
        for (Caliper caliper : design.calipers()) {
            if (caliper.of() == Caliper.Of.COLUMN) {
                ruling.add(table.getColumn(caliper.column()));
            }
            if (!caliper.by().isEmpty()) {
                strata.add(table.getColumn(caliper.by()));
            }
        }
        this.rows = IntStream.range(0, table.size()).filter(this::takesPart).toArray();
        this.excluded =
                IntStream.range(0, table.size()).filter(it -> !takesPart(it)).toArray();
        AuditedColumns columns = new AuditedColumns(table, design);
        this.scores = design.usesPropensity() ? scores(columns) : new double[table.size()];
        this.distance = new AuditedDistance(table, design, rows, columns, scores);
        for (Caliper caliper : design.calipers()) {
            calipers.add(new AuditedCaliper(table, caliper, rows, scores));
        }
        this.keys = new int[table.size()];
    }

    /** Rows that take part. */
    public int[] rows() {
        return rows;
    }

    /** Rows that do not. */
    public int[] excluded() {
        return excluded;
    }

    /** The distance of a treated unit and a control that may meet. */
    public double distance(int treated, int control) {
        return distance.between(treated, control);
    }

    /** Whether the two may meet, but for a caliper on the distance itself. */
    boolean mayMeet(int treated, int control) {
        if (number(treated) != number(control)) {
            return false;
        }
        for (AuditedCaliper caliper : calipers) {
            if (caliper.forbids(treated, control)) {
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
    public List<Violation> check(int treated, int control) {
        String names = table.id(treated) + " and " + table.id(control);
        List<Violation> found = new ArrayList<>();
        for (String name : design.exact()) {
            Column column = table.getColumn(name);
            if (!column.text(treated).equals(column.text(control))) {
                found.add(new Violation(Kind.EXACT, names + " differ in '" + name + "'."));
            }
        }
        if (found.isEmpty() && number(treated) != number(control)) {
            found.add(new Violation(Kind.PATTERN, names + " do not lack the same values."));
        }
        for (AuditedCaliper caliper : calipers) {
            if (caliper.forbids(treated, control)) {
                found.add(new Violation(
                        Kind.CALIPER, names + " are further apart in " + caliper.subject() + " than allowed."));
            }
        }
        if (distance(treated, control) > widest() * (1 + ROUNDING)) {
            found.add(new Violation(Kind.CALIPER, names + " are further apart than the distance allowed."));
        }
        return found;
    }

    private boolean takesPart(int row) {
        boolean lacksAll = true;
        boolean lacksAny = false;
        for (Column column : counting) {
            lacksAll &= column.isMissing(row);
            lacksAny |= column.isMissing(row);
        }
        boolean lacksStratum = lacks(strata, row);
        if (design.missing() instanceof MissingValues.SamePattern) {
            return !lacksAll && !lacksStratum;
        }
        boolean strict = design.missing() instanceof MissingValues.Exclude;
        return !lacks(ruling, row) && !lacksStratum && !(strict ? lacksAny : lacksAll);
    }

    private static boolean lacks(List<Column> columns, int row) {
        for (Column column : columns) {
            if (column.isMissing(row)) {
                return true;
            }
        }
        return false;
    }

    /** Counted from 1. */
    private int number(int row) {
        if (keys[row] == 0) {
            knownKeys.putIfAbsent(key(row), knownKeys.size() + 1);
            keys[row] = knownKeys.getOrDefault(key(row), 0);
        }
        return keys[row];
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
        double[][] values = new double[rows.length][columns.count()];
        boolean[] treated = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            treated[i] = table.isTreated(rows[i]);
            for (int column = 0; column < columns.count(); column++) {
                values[i][column] = columns.values(column)[rows[i]];
            }
        }
        double[] estimated = AuditedLogit.scores(values, treated);
        double[] byRow = new double[table.size()];
        for (int i = 0; i < estimated.length; i++) {
            byRow[rows[i]] = estimated[i];
        }
        return byRow;
    }
}
