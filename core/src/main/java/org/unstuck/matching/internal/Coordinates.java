package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.MatchingTable;

/**
 * Covariates as columns of numbers, sorted by name so that the order of columns in a file or a design cannot change a
 * result. A categorical covariate becomes one column for each of its words, 1 or 0, divided by the root of 2.
 */
public final class Coordinates {

    /** A column of numbers. */
    static final class Coordinate {

        private final int covariate;
        private final double[] values;

        Coordinate(int covariate, double[] values) {
            this.covariate = covariate;
            this.values = values;
        }

        /** The place of its covariate in the list of those that count. */
        int covariate() {
            return covariate;
        }

        /** A value a row; NaN where it is missing. */
        double[] values() {
            return values;
        }
    }

    private final List<Covariate> covariates;
    private final List<Coordinate> coordinates = new ArrayList<>();

    /** The coordinates of all covariates whose weight is above 0. */
    public Coordinates(MatchingTable table, List<Covariate> all) {
        this.covariates = all.stream()
                .filter(it -> it.weight() > 0)
                .sorted(Comparator.comparing(Covariate::column))
                .toList();
        for (int i = 0; i < covariates.size(); i++) {
            add(i, table, covariates.get(i));
        }
    }

    /** The covariates that count, by name. */
    public List<Covariate> covariates() {
        return covariates;
    }

    List<Coordinate> list() {
        return coordinates;
    }

    private void add(int place, MatchingTable table, Covariate covariate) {
        switch (covariate.kind()) {
            case NUMERIC -> coordinates.add(new Coordinate(place, numbers(table.getNumbers(covariate.column()))));
            case ORDERED -> coordinates.add(new Coordinate(place, steps(table, covariate)));
            case CATEGORICAL -> {
                Column.Words words = words(table.getColumn(covariate.column()));
                words.vocabulary().stream()
                        .sorted()
                        .forEach(it -> coordinates.add(new Coordinate(place, indicator(words, it))));
            }
        }
    }

    private static double[] numbers(Column.Numbers column) {
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.at(row);
        }
        return values;
    }

    /** How many levels below each value. */
    static double[] steps(MatchingTable table, Covariate covariate) {
        Column column = table.getColumn(covariate.column());
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            int level = covariate.levels().indexOf(column.text(row));
            if (level < 0 && !column.isMissing(row)) {
                throw new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT,
                        "'" + column.text(row) + "' of " + table.id(row) + " is not a level of '" + covariate.column()
                                + "'; the design has " + String.join(", ", covariate.levels()) + ".");
            }
            values[row] = level < 0 ? Double.NaN : level;
        }
        return values;
    }

    private static double[] indicator(Column.Words column, String word) {
        int code = column.vocabulary().indexOf(word);
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            if (column.isMissing(row)) {
                values[row] = Double.NaN;
            } else if (column.code(row) == code) {
                values[row] = Math.sqrt(0.5);
            }
        }
        return values;
    }

    /** Any column as words. */
    public static Column.Words words(Column column) {
        if (column instanceof Column.Words words) {
            return words;
        }
        String[] texts = new String[column.size()];
        Arrays.setAll(texts, column::text);
        return Column.Words.of(column.name(), List.of(texts));
    }
}
