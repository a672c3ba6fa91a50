package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Column;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.MatchingTable;

/**
 * Gower (1971): the weighted mean of differences, each from 0 to 1: of numbers as a part of their range, of words 0 or 1.
 */
public final class GowerDistance implements PairDistance {

    /** A covariate in units of its range, or the codes of its words. */
    private static final class Part {

        private final double[] values;
        private final boolean words;
        private final double weight;

        Part(double[] values, boolean words, double weight) {
            this.values = values;
            this.words = words;
            this.weight = weight;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final double penalty;

    /**
     * Of a table.
     *
     * @param rows rows that take part
     * @param penalty what a value counts that is missing in one or both; below 0 where it is left out of the mean
     */
    public GowerDistance(MatchingTable table, List<Covariate> covariates, int[] rows, double penalty) {
        this.penalty = penalty;
        for (Covariate covariate : covariates) {
            add(table, covariate, rows);
        }
        if (parts.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "No covariate differs between any two units, so there is no distance to choose by.");
        }
    }

    /** Sentences about covariates that add nothing to the distance. */
    public List<String> notices() {
        return notices;
    }

    /** A distance that no two exceed. */
    public double farthest() {
        return Math.max(1, penalty);
    }

    @Override
    public double between(int treatedRow, int controlRow) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            double difference = Math.abs(part.values[treatedRow] - part.values[controlRow]);
            if (Double.isNaN(difference)) {
                if (penalty < 0) {
                    continue;
                }
                difference = penalty;
            } else if (part.words && difference > 0) {
                difference = 1;
            }
            sum += part.weight * difference;
            weights += part.weight;
        }
        return sum / weights;
    }

    private void add(MatchingTable table, Covariate covariate, int[] rows) {
        double[] values = switch (covariate.kind()) {
            case NUMERIC -> numbers(table.getNumbers(covariate.column()));
            case ORDERED -> Coordinates.steps(table, covariate);
            case CATEGORICAL -> codes(Coordinates.words(table.getColumn(covariate.column())));
        };
        double least = Arrays.stream(rows)
                .mapToDouble(it -> values[it])
                .filter(it -> !Double.isNaN(it))
                .min()
                .orElse(0);
        double most = Arrays.stream(rows)
                .mapToDouble(it -> values[it])
                .filter(it -> !Double.isNaN(it))
                .max()
                .orElse(0);
        boolean words = covariate.kind() == Covariate.Kind.CATEGORICAL;
        if (least == most) {
            notices.add("'" + covariate.column() + "' is the same in all units, so it adds nothing to the distance.");
            return;
        }
        double range = words ? 1 : most - least;
        parts.add(new Part(Arrays.stream(values).map(it -> it / range).toArray(), words, covariate.weight()));
    }

    private static double[] numbers(Column.Numbers column) {
        double[] values = new double[column.size()];
        Arrays.setAll(values, column::at);
        return values;
    }

    private static double[] codes(Column.Words column) {
        double[] values = new double[column.size()];
        Arrays.setAll(values, row -> column.isMissing(row) ? Double.NaN : column.code(row));
        return values;
    }
}
