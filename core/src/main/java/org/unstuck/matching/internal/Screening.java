package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.Excluded;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.MissingValues;

/** Which units take part, by what the design says of missing values. */
public final class Screening {

    private final MatchingTable table;
    private final List<Column> covariates;
    private final List<Column> required;
    /** Columns that may be missing, if partners lack the same. */
    private final List<Column> alike;

    private final boolean mayLack;
    private final List<Excluded> excluded = new ArrayList<>();
    private final int[] rows;

    /** Of a table by a design. */
    public Screening(MatchingTable table, Design design, List<Covariate> counting) {
        this.table = table;
        this.covariates =
                counting.stream().map(it -> table.getColumn(it.column())).toList();
        List<Column> strata = design.calipers().stream()
                .filter(it -> !it.by().isEmpty())
                .map(it -> table.getColumn(it.by()))
                .toList();
        List<Column> rules = new ArrayList<>();
        design.exact().forEach(it -> rules.add(table.getColumn(it)));
        design.calipers().stream()
                .filter(it -> it.of() == Caliper.Of.COLUMN)
                .forEach(it -> rules.add(table.getColumn(it.column())));
        this.required = new ArrayList<>(strata);
        this.alike = new ArrayList<>();
        this.mayLack = !(design.missing() instanceof MissingValues.Exclude);
        if (design.missing() instanceof MissingValues.SamePattern) {
            alike.addAll(rules);
            alike.addAll(covariates);
        } else {
            required.addAll(rules);
        }
        if (!mayLack) {
            required.addAll(covariates);
        }
        this.rows = Arrays.stream(table.rowsById()).filter(this::takesPart).toArray();
        requireBothGroups();
    }

    /** Rows that take part, in the order of identifiers. */
    public int[] rows() {
        return rows;
    }

    /** Units that do not, in the same order. */
    public List<Excluded> excluded() {
        return excluded;
    }

    /** Columns that partners must both have or both lack. */
    List<Column> alike() {
        return alike;
    }

    /** Which of the covariates that count a row lacks, as bits. */
    public long lacks(int row) {
        long lacking = 0;
        for (int i = 0; i < covariates.size(); i++) {
            lacking |= covariates.get(i).isMissing(row) ? 1L << i : 0;
        }
        return lacking;
    }

    private boolean takesPart(int row) {
        boolean whole = true;
        for (Column column : required) {
            whole &= !column.isMissing(row);
        }
        if (whole && !(mayLack && lacksAll(row))) {
            return true;
        }
        List<Column> needed = new ArrayList<>(required);
        if (mayLack && lacksAll(row)) {
            needed.addAll(covariates);
        }
        excluded.add(new Excluded(
                row,
                needed.stream()
                        .filter(it -> it.isMissing(row))
                        .map(Column::name)
                        .distinct()
                        .toList()));
        return false;
    }

    private boolean lacksAll(int row) {
        return covariates.stream().allMatch(it -> it.isMissing(row));
    }

    private void requireBothGroups() {
        for (boolean group : new boolean[] {true, false}) {
            if (Arrays.stream(rows).noneMatch(it -> table.isTreated(it) == group)) {
                String name = group ? "treated unit" : "control";
                long all = Arrays.stream(table.rowsById())
                        .filter(it -> table.isTreated(it) == group)
                        .count();
                throw new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT,
                        all == 0
                                ? "The table has no " + name + ", so there is nothing to match."
                                : allExcluded(name, group));
            }
        }
    }

    private String allExcluded(String name, boolean group) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        excluded.stream()
                .filter(it -> table.isTreated(it.row()) == group)
                .forEach(it -> it.columns().forEach(column -> counts.merge(column, 1, Integer::sum)));
        StringBuilder message = new StringBuilder("No " + name + " is left, as each lacks a value:");
        counts.forEach((column, count) -> message.append(' ')
                .append(count)
                .append(" lack '")
                .append(column)
                .append("',"));
        message.setCharAt(message.length() - 1, '.');
        return message.toString();
    }
}
