package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unstuck.matching.Method.Nearest;
import org.unstuck.matching.Method.Optimal;
import org.unstuck.matching.Method.Order;

/** What MatchIt, optmatch and clue find, found again. */
class ReferenceMatchingTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);
    private static final Design SCHOOLS = Design.on("fsm", "eal", "minority", "idaci", "size", "urban");
    private static final Design LALONDE = Design.on("age", "educ", "married", "nodegree", "re74", "re75");
    private static final Design PLANTS = Design.on("t1", "t2", "cap");

    static Stream<Arguments> casesWithoutTies() {
        Design nearest = SCHOOLS.withMethod(nearest(Order.DATA, 1));
        return Stream.of(
                Arguments.of("S01_nn", nearest),
                Arguments.of("S02_nn_closest", SCHOOLS.withMethod(nearest(Order.CLOSEST, 1))),
                Arguments.of("S03_nn_exact_phase", nearest.withExact("phase")),
                Arguments.of("S04_nn_exact_phase_urban", nearest.withExact("phase", "urban")),
                Arguments.of(
                        "S05_nn_exact_caliper_raw",
                        nearest.withExact("phase").withCalipers(Caliper.within("fsm", 5), Caliper.within("size", 150))),
                Arguments.of("S11_nn_ps", SCHOOLS.withMetric(Metric.PROPENSITY).withMethod(nearest(Order.LARGEST, 1))));
    }

    @ParameterizedTest
    @MethodSource("casesWithoutTies")
    void where_there_are_no_ties_nearest_pairs_are_those_of_the_greedy_reference(String name, Design design) {
        MatchingTable table = ReferenceFiles.schools();

        Pairs pairs = new Matcher(table, design).match();

        assertThat(ReferenceFiles.byId(table, pairs))
                .containsExactlyInAnyOrderEntriesOf(ReferenceFiles.pairs(name + "_pairs_naive_lowest_index.csv"));
        assertThat(pairs.total()).isCloseTo(ReferenceFiles.total(name + "_naive"), NINE_DIGITS);
    }

    static Stream<Arguments> greedyTotals() {
        return Stream.of(
                Arguments.of("S07_nn_ratio2", SCHOOLS.withExact("phase").withMethod(nearest(Order.DATA, 2)), 120),
                Arguments.of(
                        "S08_nn_replace", SCHOOLS.withExact("phase").withMethod(new Nearest(Order.DATA, 1, true)), 60),
                Arguments.of("S10_nn_farthest", SCHOOLS.withMethod(nearest(Order.FARTHEST, 1)), 60));
    }

    @ParameterizedTest
    @MethodSource("greedyTotals")
    void several_controls_each_replacement_and_the_farthest_first_give_the_totals_of_MatchIt(
            String name, Design design, int count) {
        Pairs pairs = new Matcher(ReferenceFiles.schools(), design).match();

        assertThat(pairs.list()).hasSize(count);
        assertThat(pairs.total()).isCloseTo(ReferenceFiles.total(name), NINE_DIGITS);
    }

    static Stream<Arguments> optimalTotals() {
        MatchingTable schools = ReferenceFiles.schools();
        MatchingTable lalonde = ReferenceFiles.lalonde();
        MatchingTable plants = ReferenceFiles.nuclearPlants();
        Design scores = new Design(
                "scores",
                1,
                "All of lalonde",
                Units.USUAL,
                Stream.concat(LALONDE.covariates().stream(), Stream.of(Covariate.categorical("race")))
                        .toList(),
                List.of(),
                List.of(),
                Metric.PROPENSITY,
                new Optimal(1),
                new MissingValues.Exclude());
        return Stream.of(
                Arguments.of("S20_opt_exact", schools, SCHOOLS, 60),
                Arguments.of("S21_opt_exact_phase_exact", schools, SCHOOLS.withExact("phase"), 60),
                Arguments.of("L06_opt_exact", lalonde, LALONDE, 185),
                Arguments.of("L05_opt_ps_exact", lalonde, scores, 185),
                Arguments.of("N01_pair_exact", plants, PLANTS, 10),
                Arguments.of("N02_pair2", plants, PLANTS.withMethod(new Optimal(2)), 20));
    }

    @ParameterizedTest
    @MethodSource("optimalTotals")
    void optimal_totals_are_those_of_the_exact_references(String name, MatchingTable table, Design design, int count) {
        Pairs pairs = new Matcher(table, design).match();

        assertThat(pairs.list()).hasSize(count);
        assertThat(pairs.total()).isCloseTo(ReferenceFiles.total(name), NINE_DIGITS);
    }

    @Test
    void optimal_pairs_where_no_two_choices_are_equal_are_those_of_the_reference() {
        MatchingTable table = ReferenceFiles.schools();

        assertThat(ReferenceFiles.byId(table, new Matcher(table, SCHOOLS).match()))
                .containsExactlyInAnyOrderEntriesOf(ReferenceFiles.pairs("S20_opt_exact_pairs.csv"));
    }

    @Test
    void under_tight_rules_48_of_60_schools_can_be_paired_and_are() {
        MatchingTable table = ReferenceFiles.schools();
        Design tight = SCHOOLS.withExact("phase", "urban", "idaci")
                .withCalipers(Caliper.within("fsm", 2), Caliper.within("size", 60));

        Pairs pairs = new Matcher(table, tight).match();

        assertThat(ReferenceFiles.byId(table, pairs))
                .containsExactlyInAnyOrderEntriesOf(ReferenceFiles.pairs("S23_opt_tight_pairs.csv"));
        assertThat(pairs.total()).isCloseTo(ReferenceFiles.total("S23_opt_tight"), NINE_DIGITS);
        assertThat(pairs.listUnmatched()).hasSize(12);
    }

    @Test
    void given_distances_with_forbidden_pairs_give_the_total_of_the_reference() {
        List<NamedCsvRecord> rows = ReferenceFiles.rows("inputs/plantdist.csv");
        List<String> header = rows.get(0).getHeader();
        List<String> controls = header.subList(1, header.size());
        GivenDistances distances = new GivenDistances(
                rows.stream().map(it -> it.getField("treated")).toList(),
                controls,
                rows.stream()
                        .map(row -> controls.stream()
                                .mapToDouble(it -> row.getField(it).equals("Inf")
                                        ? Double.POSITIVE_INFINITY
                                        : Double.parseDouble(row.getField(it)))
                                .toArray())
                        .toArray(double[][]::new));

        assertThat(distances.match(new Optimal(1)).total())
                .isCloseTo(ReferenceFiles.total("N06_plantdist_pair_exact"), NINE_DIGITS);
        assertThat(distances.match(new Optimal(2)).total())
                .isCloseTo(ReferenceFiles.total("N08_plantdist_pair2"), NINE_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"L01_nn_naive, 185", "L02_nn_race_naive, 185", "L03_nn_exact_race_naive, 116"})
    void where_there_are_ties_they_go_by_identifier_as_in_the_greedy_reference(String name, int count) {
        Design nearest = LALONDE.withMethod(nearest(Order.DATA, 1));
        List<Covariate> withRace = Stream.concat(
                        LALONDE.covariates().stream(), Stream.of(Covariate.categorical("race")))
                .toList();
        Design design = name.startsWith("L02")
                ? nearest.withCovariates(withRace)
                : name.startsWith("L03") ? nearest.withExact("race") : nearest;

        Pairs pairs = new Matcher(ReferenceFiles.lalonde(), design).match();

        assertThat(pairs.list()).hasSize(count);
        assertThat(pairs.total()).isCloseTo(ReferenceFiles.total(name), NINE_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"metric_schools.csv, MAHALANOBIS", "metric_schools_robust.csv, ROBUST_MAHALANOBIS"})
    void distances_of_schools_are_those_of_MatchIt_to_twelve_digits(String file, Metric metric) {
        MatchingTable table = ReferenceFiles.schools();

        assertDistances(file, table, new Matcher(table, SCHOOLS.withMetric(metric)));
    }

    @Test
    void distances_of_people_are_those_of_MatchIt_to_twelve_digits() {
        MatchingTable table = ReferenceFiles.lalonde();

        assertDistances("metric_lalonde_numeric.csv", table, new Matcher(table, LALONDE));
    }

    @Test
    void propensity_scores_are_those_of_R() {
        MatchingTable table = ReferenceFiles.schools();
        Matcher matcher = new Matcher(table, SCHOOLS.withMetric(Metric.PROPENSITY));

        ReferenceFiles.rows("expected/S11_ps_scores.csv")
                .forEach(it -> assertThat(matcher.propensity(row(table, it.getField("id"))))
                        .isCloseTo(Double.parseDouble(it.getField("ps")), within(1e-10)));
    }

    private static void assertDistances(String file, MatchingTable table, Matcher matcher) {
        ReferenceFiles.rows("expected/" + file)
                .forEach(it -> assertThat(matcher.distance(
                                row(table, it.getField("treated")), row(table, it.getField("control"))))
                        .isCloseTo(Double.parseDouble(it.getField("distance")), within(1e-12)));
    }

    private static int row(MatchingTable table, String id) {
        for (int row = 0; row < table.size(); row++) {
            if (table.id(row).equals(id)) {
                return row;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static Nearest nearest(Order order, int each) {
        return new Nearest(order, each, false);
    }
}
