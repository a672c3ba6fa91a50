package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unstuck.matching.internal.Coordinates;
import org.unstuck.matching.internal.Limit;
import org.unstuck.matching.internal.Limits;

/** One rule of a design by itself, in words and as a test of two rows. */
interface Rule {

    /** As in "the same phase". */
    String words();

    boolean allows(int treated, int control);

    /** The rules of a design in its order. */
    static List<Rule> of(Matcher matcher) {
        MatchingTable table = matcher.table();
        Design design = matcher.design();
        List<Rule> rules = new ArrayList<>();
        design.exact().forEach(it -> rules.add(new Same(it, Coordinates.words(table.getColumn(it)))));
        if (design.missing() instanceof MissingValues.SamePattern) {
            rules.add(new SamePattern(design.covariates().stream()
                    .filter(it -> it.weight() > 0)
                    .map(it -> table.getColumn(it.column()))
                    .toList()));
        }
        for (Caliper caliper : design.calipers()) {
            rules.add(
                    switch (caliper.of()) {
                        case COLUMN -> within(matcher, caliper, values(table.getNumbers(caliper.column())));
                        case PROPENSITY -> {
                            double[] scores = new double[table.size()];
                            Arrays.setAll(scores, matcher::propensity);
                            yield within(matcher, caliper, scores);
                        }
                        case DISTANCE -> new Near(matcher, caliper.findWidth("").orElseThrow());
                    });
        }
        return rules;
    }

    private static Rule within(Matcher matcher, Caliper caliper, double[] values) {
        return new Within(caliper.subject(), Limits.of(caliper, values, matcher.table(), matcher.rows()));
    }

    private static double[] values(Column.Numbers column) {
        double[] values = new double[column.size()];
        Arrays.setAll(values, column::at);
        return values;
    }

    /** A column that must be the same. */
    record Same(String column, Column.Words values) implements Rule {
        @Override
        public String words() {
            return "the same " + column;
        }

        @Override
        public boolean allows(int treated, int control) {
            return values.code(treated) == values.code(control);
        }
    }

    /** Columns that both must have or lack. */
    record SamePattern(List<Column> columns) implements Rule {
        @Override
        public String words() {
            return "lacking the same values";
        }

        @Override
        public boolean allows(int treated, int control) {
            return columns.stream().allMatch(it -> it.isMissing(treated) == it.isMissing(control));
        }
    }

    /** A caliper on a value. */
    record Within(String subject, Limit limit) implements Rule {
        @Override
        public String words() {
            return "the caliper on " + subject;
        }

        @Override
        public boolean allows(int treated, int control) {
            return limit.allows(treated, control);
        }
    }

    /** A caliper on the distance. */
    record Near(Matcher matcher, double widest) implements Rule {
        @Override
        public String words() {
            return "the caliper on the distance";
        }

        @Override
        public boolean allows(int treated, int control) {
            return matcher.canCompare(treated, control) && matcher.distance(treated, control) <= widest;
        }
    }
}
