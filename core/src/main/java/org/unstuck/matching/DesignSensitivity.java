package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;

/**
 * How far pairs depend on single choices of a design: each caliper half as wide, twice as wide and left out, each covariate
 * left out of the distance, and other partners altogether. Every variant is matched anew; how alike its groups are is measured
 * on all covariates of the design and against the spread of all its units, so that variants can be compared.
 *
 * @param asDesigned what the design itself gives
 * @param variants one for each change
 */
public record DesignSensitivity(Variant asDesigned, List<Variant> variants) {

    private static final double[] TIMES = {0.5, 2};

    /**
     * What one change makes of the pairs.
     *
     * @param change what is different, in words
     * @param pairs how many there are
     * @param kept how many of them the design itself gives too
     * @param treatedMatched how many treated units have a control
     * @param balance how alike the groups are; null without pairs
     * @param reason why there are no pairs, in a sentence; empty where there are some
     */
    public record Variant(
            String change,
            int pairs,
            int kept,
            int treatedMatched,
            @Nullable Imbalance balance,
            String reason) {
        public Optional<Imbalance> findBalance() {
            return Optional.ofNullable(balance);
        }
    }

    /**
     * How far apart the groups are after matching, in standard deviations of the treated before it.
     *
     * @param mean of the absolute differences over all covariates
     * @param largest of them
     * @param covariate which has the largest
     */
    public record Imbalance(double mean, double largest, String covariate) {}

    public DesignSensitivity {
        variants = List.copyOf(variants);
    }

    /** Matches a table by a design and by everything that differs from it in one thing. */
    public static DesignSensitivity of(MatchingTable table, Design design) {
        return new Runs(table, design).all();
    }

    /** The pairs of one matching, or why there are none. */
    private record Found(List<Pair> pairs, String reason) {
        static Found of(List<Pair> pairs) {
            return new Found(pairs, pairs.isEmpty() ? "The rules leave no treated unit a control." : "");
        }
    }

    /** The matchings, one after the other. */
    private static final class Runs {
        private final MatchingTable table;
        private final Design design;
        private final List<BalanceVariable> variables;
        private final BalanceGroups everyone;
        private final List<Pair> original;
        private final Set<List<Integer>> known = new HashSet<>();

        Runs(MatchingTable table, Design design) {
            this.table = table;
            this.design = design;
            Matcher matcher = new Matcher(table, design);
            this.variables = BalanceVariable.of(table, design);
            this.everyone = BalanceGroups.of(matcher);
            this.original = matcher.match().list();
            original.forEach(it -> known.add(List.of(it.treated(), it.control())));
        }

        DesignSensitivity all() {
            List<Variant> variants = new ArrayList<>();
            for (Caliper caliper : design.calipers()) {
                for (double times : TIMES) {
                    variants.add(matched(
                            words(caliper) + (times < 1 ? " half as wide" : " twice as wide"),
                            withCaliper(caliper, caliper.widened(times))));
                }
                variants.add(matched("no " + words(caliper), withCaliper(caliper, null)));
            }
            List<Covariate> counting =
                    design.covariates().stream().filter(it -> it.weight() > 0).toList();
            for (Covariate covariate : counting.size() > 1 ? counting : List.<Covariate>of()) {
                variants.add(matched(
                        covariate.column() + " left out of the distance",
                        design.withCovariates(design.covariates().stream()
                                .filter(it -> !it.equals(covariate))
                                .toList())));
            }
            if (!original.isEmpty()) {
                variants.add(otherPartners());
            }
            return new DesignSensitivity(variant("as designed", Found.of(original)), variants);
        }

        private static String words(Caliper caliper) {
            return "caliper on " + caliper.subject();
        }

        private Design withCaliper(Caliper caliper, @Nullable Caliper other) {
            return design.withCalipers(design.calipers().stream()
                    .map(it -> it.equals(caliper) ? Optional.ofNullable(other) : Optional.of(it))
                    .flatMap(Optional::stream)
                    .toArray(Caliper[]::new));
        }

        private Variant matched(String change, Design other) {
            return variant(change, pairs(table, other));
        }

        /** The best pairs that use none of the controls again that the design has given. */
        private Variant otherPartners() {
            Set<Integer> used = new HashSet<>();
            original.forEach(it -> used.add(it.control()));
            int[] left = IntStream.range(0, table.size())
                    .filter(it -> !used.contains(it))
                    .toArray();
            String change = "none of these partners";
            if (Arrays.stream(left).allMatch(table::isTreated)) {
                return variant(change, new Found(List.of(), "The design uses every control."));
            }
            Found found = pairs(rows(left), design);
            return variant(
                    change,
                    new Found(
                            found.pairs().stream()
                                    .map(it -> new Pair(left[it.treated()], left[it.control()], it.distance()))
                                    .toList(),
                            found.reason()));
        }

        private static Found pairs(MatchingTable of, Design by) {
            try {
                return Found.of(new Matcher(of, by).match().list());
            } catch (UserFacingException e) {
                return new Found(List.of(), String.valueOf(e.getMessage()));
            }
        }

        private MatchingTable rows(int[] rows) {
            boolean[] treated = new boolean[rows.length];
            IntStream.range(0, rows.length).forEach(it -> treated[it] = table.isTreated(rows[it]));
            return new MatchingTable(
                    Arrays.stream(rows).mapToObj(table::id).toList(),
                    treated,
                    table.listColumns().stream().map(it -> rows(it, rows)).toList());
        }

        private static Column rows(Column column, int[] rows) {
            return column instanceof Column.Numbers numbers
                    ? new Column.Numbers(
                            column.name(),
                            Arrays.stream(rows).mapToDouble(numbers::at).toArray())
                    : Column.Words.of(
                            column.name(),
                            Arrays.stream(rows).mapToObj(column::text).toList());
        }

        private Variant variant(String change, Found found) {
            List<Pair> pairs = found.pairs();
            return new Variant(
                    change,
                    pairs.size(),
                    (int) pairs.stream()
                            .filter(it -> known.contains(List.of(it.treated(), it.control())))
                            .count(),
                    (int) pairs.stream().map(Pair::treated).distinct().count(),
                    pairs.isEmpty() ? null : imbalance(pairs),
                    found.reason());
        }

        private @Nullable Imbalance imbalance(List<Pair> pairs) {
            Map<String, Double> differences = new HashMap<>();
            for (BalanceRow row : Balance.of(variables, everyone, pairs).rows()) {
                double difference = Math.abs(row.after().standardisedDifference());
                if (!Double.isNaN(difference)) {
                    differences.put(row.variable(), difference);
                }
            }
            return differences.entrySet().stream()
                    .max(Map.Entry.<String, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(worst -> new Imbalance(
                            differences.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sorted()
                                    .average()
                                    .orElse(0),
                            worst.getValue(),
                            worst.getKey()))
                    .orElse(null);
        }
    }
}
