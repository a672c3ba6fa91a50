package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;

/** The covariates that count as numbers, one row a unit; NaN where a value is missing. */
final class AuditedColumns {

    private final List<Covariate> origin = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();
    private final MatchingTable table;

    /** Words become a column a word, in which one that differs counts the half of its square. */
    AuditedColumns(MatchingTable table, Design design) {
        this.table = table;
        for (Covariate covariate : design.covariates()) {
            if (covariate.weight() > 0) {
                add(covariate);
            }
        }
    }

    int count() {
        return columns.size();
    }

    /** The covariate that a column comes from. */
    Covariate origin(int column) {
        return origin.get(column);
    }

    /** By row. */
    double[] values(int column) {
        return columns.get(column);
    }

    private void add(Covariate covariate) {
        Column column = table.getColumn(covariate.column());
        switch (covariate.kind()) {
            case NUMERIC -> {
                Column.Numbers numbers = table.getNumbers(covariate.column());
                add(covariate, numbers::at);
            }
            case ORDERED ->
                add(
                        covariate,
                        row -> column.isMissing(row)
                                ? Double.NaN
                                : covariate.levels().indexOf(column.text(row)));
            case CATEGORICAL -> {
                TreeSet<String> words = new TreeSet<>();
                for (int row = 0; row < table.size(); row++) {
                    words.add(column.text(row));
                }
                words.remove("");
                for (String word : words) {
                    add(
                            covariate,
                            row -> column.isMissing(row)
                                    ? Double.NaN
                                    : column.text(row).equals(word) ? 1 / Math.sqrt(2) : 0);
                }
            }
        }
    }

    private void add(Covariate covariate, IntToDoubleFunction value) {
        double[] values = new double[table.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = value.applyAsDouble(row);
        }
        origin.add(covariate);
        columns.add(values);
    }
}
