package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> SCHOOLS = List.of("fsm", "eal", "minority", "idaci", "size", "urban");
    private static final List<String> LALONDE = List.of("age", "educ", "married", "nodegree", "re74", "re75");

    @ParameterizedTest
    @CsvSource({
        "S01_nn,S01_nn",
        "S02_nn_closest,S02_nn_closest",
        "S03_nn_exact_phase,S03_nn_exact_phase",
        "S04_nn_exact_phase_urban,S04_nn_exact_phase_urban",
        "S05_nn_exact_caliper_raw,S05_nn_exact_caliper_raw",
        "S11_nn_ps,S11_nn_ps",
        "S20_opt_matchit,S20_opt_matchit",
        "S21_opt_exact_phase_matchit,S21_opt_exact_phase_matchit",
    })
    void pairs_of_schools_balance_as_in_the_reference(String balance, String pairs) {
        ReferenceTable table = ReferenceTable.of("inputs/schools_small.csv");

        Balance found = Balance.of(
                variables(table, SCHOOLS), BalanceGroups.everyone(table.flags("stuck")), pairs(table, pairs));

        assertEqual(found, balance);
    }

    @ParameterizedTest
    @CsvSource({"L01_nn", "L06_opt"})
    void pairs_of_trainees_balance_as_in_the_reference(String match) {
        ReferenceTable table = ReferenceTable.of("inputs/lalonde.csv");

        Balance found = Balance.of(
                variables(table, LALONDE), BalanceGroups.everyone(table.flags("treat")), pairs(table, match));

        assertEqual(found, match);
    }

    @Test
    void matched_sets_balance_as_in_the_reference() {
        ReferenceTable table = ReferenceTable.of("inputs/schools_small.csv");
        boolean[] stuck = table.flags("stuck");

        Balance found =
                Balance.ofSets(variables(table, SCHOOLS), BalanceGroups.everyone(stuck), referenceSets(table, stuck));

        assertEqual(found, "S30_full_mahal_exact_phase");
    }

    @Test
    void what_does_not_vary_among_the_treated_is_measured_by_both_groups() {
        BalanceVariable variable = BalanceVariable.of("size", 300, 300, 200, 400);

        BalanceRow row = Balance.of(
                        List.of(variable),
                        BalanceGroups.everyone(true, true, false, false),
                        List.of(new Pair(0, 2, 0), new Pair(1, 3, 0)))
                .rows()
                .get(0);

        assertThat(row.before().standardisedDifference()).isZero();
        assertThat(row.before().varianceRatio()).isZero();
        assertThat(row.withinPairs().standardisedMean()).isEqualTo(1, EXACT);
    }

    @Test
    void a_control_in_two_pairs_counts_twice() {
        BalanceVariable variable = BalanceVariable.of("fsm", 10, 20, 12, 40);

        BalanceRow row = Balance.of(
                        List.of(variable),
                        BalanceGroups.everyone(true, true, false, false),
                        List.of(new Pair(0, 2, 0), new Pair(1, 2, 0), new Pair(1, 3, 0)))
                .rows()
                .get(0);

        assertThat(row.after().meanControl()).isEqualTo((12 + 12 / 2.0 + 40 / 2.0) / 2, EXACT);
        assertThat(row.withinPairs())
                .isEqualTo(new PairDifferences(row.withinPairs().standardisedMean(), 8, 20));
    }

    @Test
    void squares_and_products_can_be_looked_at_as_well() {
        List<BalanceVariable> variables = List.of(BalanceVariable.of("fsm", 2, 3), BalanceVariable.of("urban", 1, 0));

        assertThat(BalanceVariable.squaresAndProducts(variables))
                .extracting(BalanceVariable::name)
                .containsExactly("fsm squared", "fsm × urban");
    }

    @Test
    void a_missing_value_is_left_out_and_counted() {
        BalanceVariable variable = BalanceVariable.of("fsm", 10, Double.NaN, 12, 40);

        BalanceRow row = Balance.of(
                        List.of(variable),
                        BalanceGroups.everyone(true, true, false, false),
                        List.of(new Pair(0, 2, 0), new Pair(1, 3, 0)))
                .rows()
                .get(0);

        assertThat(row.missing()).isEqualTo(1);
        assertThat(row.after().meanTreated()).isEqualTo(10);
        assertThat(row.after().meanControl()).isEqualTo(26);
        assertThat(row.withinPairs().worst()).isEqualTo(2);
    }

    @Test
    void the_variables_of_a_design_are_its_covariates_and_what_must_be_the_same() {
        MatchingTable table = new MatchingTable(
                List.of("a", "b"),
                new boolean[] {true, false},
                List.of(
                        new Column.Numbers("fsm", 20, 30),
                        Column.Words.of("quintile", List.of("low", "high")),
                        Column.Words.of("phase", List.of("Primary", "Primary"))));
        Design design = Design.on("fsm")
                .withCovariates(List.of(
                        Covariate.numeric("fsm"), Covariate.ordered("quintile", List.of("low", "middle", "high"))))
                .withExact("phase");

        List<BalanceVariable> variables = BalanceVariable.of(table, design);

        assertThat(variables).extracting(BalanceVariable::name).containsExactly("fsm", "quintile", "phase: Primary");
        assertThat(variables.get(1).value(1)).isEqualTo(2);
    }

    @Test
    void two_groups_are_needed_for_a_comparison() {
        assertThatIllegalArgumentException().isThrownBy(() -> BalanceGroups.everyone(true, true));
    }

    private static void assertEqual(Balance found, String reference) {
        Map<String, BalanceRow> rows = new TreeMap<>();
        found.rows().forEach(it -> rows.put(it.variable(), it));
        for (NamedCsvRecord expected :
                ReferenceTable.of("expected/" + reference + "_balance.csv").rows()) {
            String variable = expected.getField("variable").replaceFirst("^phase", "phase: ");
            if (!rows.containsKey(variable)) {
                continue;
            }
            BalanceRow row = rows.remove(variable);
            assertEqual(row.before(), expected, "_all");
            assertEqual(row.after(), expected, "_matched");
            assertThat(row.withinPairs().standardisedMean())
                    .as(variable)
                    .isEqualTo(number(expected, "std_pair_dist") / unit(row), EXACT);
        }
        assertThat(rows).isEmpty();
    }

    private static void assertEqual(BalanceFigures figures, NamedCsvRecord expected, String suffix) {
        assertThat(figures.meanTreated()).isEqualTo(number(expected, "mean_treated" + suffix), EXACT);
        assertThat(figures.meanControl()).isEqualTo(number(expected, "mean_control" + suffix), EXACT);
        assertThat(figures.standardisedDifference()).isEqualTo(number(expected, "smd" + suffix), EXACT);
        assertThat(figures.ecdfMean()).isEqualTo(number(expected, "ecdf_mean" + suffix), EXACT);
        assertThat(figures.ecdfMax()).isEqualTo(number(expected, "ecdf_max" + suffix), EXACT);
        if (expected.getField("var_ratio" + suffix).isEmpty()) {
            assertThat(figures.varianceRatio()).isNull();
        } else {
            assertThat(figures.varianceRatio()).isEqualTo(number(expected, "var_ratio" + suffix), EXACT);
        }
    }

    /** MatchIt 4.7.2 leaves the distance of pairs in the unit of the variable where the means after matching are equal. */
    private static double unit(BalanceRow row) {
        BalanceFigures before = row.before();
        boolean equalMeans = row.after().standardisedDifference() == 0;
        return equalMeans ? (before.meanTreated() - before.meanControl()) / before.standardisedDifference() : 1;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<BalanceVariable> variables(ReferenceTable table, List<String> columns) {
        List<BalanceVariable> variables = new ArrayList<>();
        columns.forEach(it -> variables.add(BalanceVariable.of(it, table.numbers(it))));
        return variables;
    }

    private static List<Pair> pairs(ReferenceTable table, String match) {
        List<String> ids = table.texts("id");
        return ReferenceTable.of("expected/" + match + "_pairs.csv").rows().stream()
                .map(it -> new Pair(ids.indexOf(it.getField("treated")), ids.indexOf(it.getField("control")), 0))
                .toList();
    }

    private static List<MatchedSet> referenceSets(ReferenceTable table, boolean[] treated) {
        List<String> ids = table.texts("id");
        Map<String, List<Integer>> members = new TreeMap<>();
        for (NamedCsvRecord row : ReferenceTable.of("expected/S30_full_mahal_exact_phase_subclasses.csv")
                .rows()) {
            members.computeIfAbsent(row.getField("subclass"), it -> new ArrayList<>())
                    .add(ids.indexOf(row.getField("id")));
        }
        return members.values().stream()
                .map(rows -> new MatchedSet(rows.stream()
                        .filter(it -> treated[it])
                        .flatMap(it ->
                                rows.stream().filter(other -> !treated[other]).map(other -> new Pair(it, other, 0)))
                        .toList()))
                .toList();
    }
}
