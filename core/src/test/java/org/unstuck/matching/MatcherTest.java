package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

/** What a matching does with small tables that a person can check. */
class MatcherTest {

    private static final double MISSING = Double.NaN;

    @Test
    void equally_near_controls_go_by_identifier_whatever_their_row() {
        MatchingTable table = table("t1:1:5 c9:0:6 c2:0:4 c5:0:4 c7:0:20");

        assertThat(pairs(table, Design.on("x"))).containsExactly("t1 c2");
    }

    @Test
    void the_most_pairs_come_before_the_least_total() {
        MatchingTable table = table("t1:1:10 t2:1:13 c1:0:11 c2:0:4");
        Design design = Design.on("x").withCalipers(Caliper.within("x", 6));

        assertThat(pairs(table, design)).containsExactly("t1 c2", "t2 c1");
    }

    @Test
    void several_controls_are_spread_over_the_treated_before_any_has_more() {
        MatchingTable table = table("t1:1:10 t2:1:30 c1:0:10 c2:0:11 c3:0:12");
        Design design = Design.on("x").withMethod(new Method.Optimal(2));

        assertThat(pairs(table, design)).containsExactly("t1 c1", "t1 c2", "t2 c3");
    }

    @Test
    void a_caliper_by_phase_is_as_wide_as_the_phase_of_the_treated_says() {
        MatchingTable table = new MatchingTable(
                List.of("t1", "t2", "c1", "c2"),
                new boolean[] {true, true, false, false},
                List.of(
                        new Column.Numbers("size", 200, 1000, 290, 1090),
                        Column.Words.of("phase", List.of("Primary", "Secondary", "Primary", "Secondary"))));
        Design design = Design.on("size")
                .withExact("phase")
                .withCalipers(Caliper.withinBy("size", "phase", Map.of("Primary", 60.0, "Secondary", 250.0)));

        assertThat(pairs(table, design)).containsExactly("t2 c2");
    }

    @Test
    void a_value_on_the_edge_of_a_caliper_is_within_it() {
        MatchingTable table = table("t1:1:37.3 t2:1:90 c1:0:32.3 c2:0:84.9");

        assertThat(pairs(table, Design.on("x").withCalipers(Caliper.within("x", 5))))
                .containsExactly("t1 c1");
    }

    @Test
    void units_with_missing_values_are_left_out_and_listed() {
        Pairs pairs = new Matcher(patchy(), Design.on("x", "y")).match();

        assertThat(pairs.listExcluded()).containsExactly(new Excluded(3, List.of("y")), new Excluded(1, List.of("y")));
        assertThat(pairs.listUnmatched()).isEmpty();
    }

    @Test
    void or_they_are_matched_with_those_that_lack_the_same() {
        Design design = Design.on("x", "y").withMissing(new MissingValues.SamePattern());

        assertThat(pairs(patchy(), design)).containsExactly("t1 c3", "t2 c1");
    }

    @Test
    void or_they_pay_a_penalty_for_what_cannot_be_compared() {
        Design design =
                Design.on("x", "y").withMetric(Metric.SCALED_EUCLIDEAN).withMissing(new MissingValues.Penalty(3));
        Matcher matcher = new Matcher(patchy(), design);

        double comparedOnX = Math.pow(matcher.distance(1, 3), 2) - 9;
        double ofAnotherOnX = Math.pow(matcher.distance(0, 3), 2) - 9;

        assertThat(comparedOnX / ofAnotherOnX).isCloseTo(Math.pow(14.0 / 15, 2), within(1e-12));
        assertThat(matcher.match().list()).hasSize(2);
    }

    @Test
    void a_weight_makes_a_covariate_count_more() {
        MatchingTable table = new MatchingTable(
                List.of("t1", "c1", "c2", "c3", "c4"),
                new boolean[] {true, false, false, false, false},
                List.of(new Column.Numbers("x", 0, 1, 0, 5, 3), new Column.Numbers("y", 0, 0, 1.2, 3, 5)));
        Design even = Design.on("x", "y").withMetric(Metric.SCALED_EUCLIDEAN);
        Design mostlyX = even.withCovariates(List.of(Covariate.numeric("x").withWeight(9), Covariate.numeric("y")));

        assertThat(pairs(table, even)).containsExactly("t1 c1");
        assertThat(pairs(table, mostlyX)).containsExactly("t1 c2");
    }

    @Test
    void a_covariate_that_follows_from_others_changes_nothing_and_is_told() {
        double[] x = {1, 2, 8, 3, 5, 9};
        double[] y = {4, 1, 3, 2, 6, 5};
        double[] sum = new double[6];
        Arrays.setAll(sum, it -> 2 * x[it] - 3 * y[it] + 7);
        MatchingTable table = new MatchingTable(
                List.of("t1", "t2", "c1", "c2", "c3", "c4"),
                new boolean[] {true, true, false, false, false, false},
                List.of(
                        new Column.Numbers("x", x),
                        new Column.Numbers("y", y),
                        new Column.Numbers("z", sum),
                        new Column.Numbers("same", 3, 3, 3, 3, 3, 3)));
        Pairs pairs = new Matcher(table, Design.on("x", "y", "z", "same")).match();

        assertThat(pairs.total())
                .isCloseTo(new Matcher(table, Design.on("x", "y")).match().total(), within(1e-12));
        assertThat(pairs.notices())
                .hasSize(2)
                .anySatisfy(it -> assertThat(it).contains("follows from the other covariates"))
                .anySatisfy(it -> assertThat(it).contains("'same' is the same throughout each group"));
    }

    static Stream<Design> designs() {
        return Stream.of(Metric.values()).map(it -> Design.on("x").withMetric(it));
    }

    @Test
    void a_table_without_one_of_the_groups_is_refused() {
        designs()
                .forEach(design -> assertThatThrownBy(() -> new Matcher(table("t1:1:1 t2:1:2 t3:1:3"), design))
                        .isInstanceOf(UserFacingException.class)
                        .hasMessage("The table has no control, so there is nothing to match."));
    }

    @Test
    void covariates_that_never_vary_are_refused() {
        MatchingTable table = table("t1:1:4 c1:0:4 c2:0:4");
        for (Metric metric : List.of(Metric.MAHALANOBIS, Metric.ROBUST_MAHALANOBIS, Metric.GOWER)) {
            assertThatThrownBy(() -> new Matcher(table, Design.on("x").withMetric(metric)))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("no distance to choose by");
        }
    }

    @Test
    void a_group_whose_values_are_all_missing_is_refused_with_what_it_lacks() {
        MatchingTable table = new MatchingTable(
                List.of("t1", "c1", "c2"),
                new boolean[] {true, false, false},
                List.of(new Column.Numbers("x", 1, MISSING, MISSING)));
        for (MissingValues way :
                List.of(new MissingValues.Exclude(), new MissingValues.SamePattern(), new MissingValues.Penalty(1))) {
            assertThatThrownBy(() -> new Matcher(table, Design.on("x").withMissing(way)))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessage("No control is left, as each lacks a value: 2 lack 'x'.");
        }
    }

    @Test
    void groups_that_can_be_told_apart_without_doubt_have_no_propensity_score() {
        MatchingTable table = table("t1:1:10 t2:1:11 c1:0:1 c2:0:2 c3:0:3");

        assertThatThrownBy(() -> new Matcher(table, Design.on("x").withMetric(Metric.PROPENSITY)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("without doubt");
    }

    @Test
    void an_identifier_that_stands_twice_is_refused_with_both_rows() {
        assertThatThrownBy(() -> table("a:1:1 b:0:2 a:0:3"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("'a' stands twice, in rows 1 and 3");
    }

    private static MatchingTable patchy() {
        return new MatchingTable(
                List.of("t1", "t2", "c2", "c1", "c3", "c4", "c5"),
                new boolean[] {true, true, false, false, false, false, false},
                List.of(
                        new Column.Numbers("x", 5, 6, 1, 20, 9, 2, 14),
                        new Column.Numbers("y", 3, MISSING, 1, MISSING, 3.5, 11, 7)));
    }

    /** Words as identifier:group:x. */
    private static MatchingTable table(String units) {
        List<String[]> cells =
                Stream.of(units.split(" ")).map(it -> it.split(":")).toList();
        boolean[] treated = new boolean[cells.size()];
        for (int row = 0; row < treated.length; row++) {
            treated[row] = cells.get(row)[1].equals("1");
        }
        return new MatchingTable(
                cells.stream().map(it -> it[0]).toList(),
                treated,
                List.of(new Column.Numbers(
                        "x",
                        cells.stream()
                                .mapToDouble(it -> Double.parseDouble(it[2]))
                                .toArray())));
    }

    private static List<String> pairs(MatchingTable table, Design design) {
        return new Matcher(table, design)
                .match().list().stream()
                        .map(it -> table.id(it.treated()) + " " + table.id(it.control()))
                        .toList();
    }
}
