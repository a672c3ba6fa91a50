package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.UserFacingException;

class DesignReaderTest {

    private static final String SHORT = """
            id: alike
            version: 1
            covariates: [fsm, size]
            """;

    @Test
    void a_short_design_means_optimal_pairs_by_Mahalanobis_distance() {
        assertThat(DesignReader.read("short.yaml", SHORT))
                .isEqualTo(new Design(
                        "alike",
                        1,
                        "alike",
                        Units.USUAL,
                        List.of(Covariate.numeric("fsm"), Covariate.numeric("size")),
                        List.of(),
                        List.of(),
                        Metric.MAHALANOBIS,
                        new Method.Optimal(1),
                        new MissingValues.Exclude()));
    }

    @Test
    void everything_that_a_design_can_say_is_read() {
        Design design = DesignReader.read("long.yaml", """
                id: similar-context
                version: 3
                title: Stuck schools beside schools in similar context
                units:
                  id: urn
                  group: {column: group, treated: stuck, control: unstuck}
                covariates:
                  - fsm
                  - size: {weight: 2}
                  - region: {kind: categorical}
                  - band: {levels: [low, middle, high]}
                exact: [phase, urban]
                calipers:
                  - {column: fsm, within: 5}
                  - {column: eal, within: 0.5, unit: sd}
                  - {column: size, by: phase, within: {Primary: 60, Secondary: 250}}
                  - {propensity: 0.2, unit: sd}
                  - {distance: 3}
                distance: robust-mahalanobis
                method: {nearest: {order: closest, with-replacement: no}}
                controls-each: 2
                missing: exclude
                """);

        assertThat(design.units()).isEqualTo(new Units("urn", "group", "stuck", "unstuck"));
        assertThat(design.covariates())
                .containsExactly(
                        Covariate.numeric("fsm"),
                        Covariate.numeric("size").withWeight(2),
                        Covariate.categorical("region"),
                        Covariate.ordered("band", List.of("low", "middle", "high")));
        assertThat(design.exact()).containsExactly("phase", "urban");
        assertThat(design.calipers())
                .containsExactly(
                        Caliper.within("fsm", 5),
                        Caliper.withinDeviations("eal", 0.5),
                        Caliper.withinBy("size", "phase", Map.of("Primary", 60.0, "Secondary", 250.0)),
                        new Caliper(Caliper.Of.PROPENSITY, "", Caliper.Unit.STANDARD_DEVIATION, "", Map.of("", 0.2)),
                        new Caliper(Caliper.Of.DISTANCE, "", Caliper.Unit.RAW, "", Map.of("", 3.0)));
        assertThat(design.metric()).isEqualTo(Metric.ROBUST_MAHALANOBIS);
        assertThat(design.method()).isEqualTo(new Method.Nearest(Method.Order.CLOSEST, 2, false));
    }

    @Test
    void full_matching_has_limits_of_its_own() {
        assertThat(DesignReader.read("a.yaml", SHORT + "method: full\n").method())
                .isEqualTo(new Method.Full(FullMatchingLimits.NONE));
        assertThat(DesignReader.read("a.yaml", SHORT + "method: {full: {least-controls: 2, most-controls: 3}}\n")
                        .method())
                .isEqualTo(new Method.Full(FullMatchingLimits.controls(2, 3)));
        assertThat(DesignReader.read(
                                "a.yaml",
                                SHORT + "method: {full: {least-controls: 2, most-controls: 2, every-control: no}}\n")
                        .method())
                .isEqualTo(new Method.Full(FullMatchingLimits.exactly(2)));
        assertThatThrownBy(() -> DesignReader.read("a.yaml", SHORT + "method: full\ncontrols-each: 2\n"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("does not use controls-each");
    }

    @Test
    void a_penalty_and_the_usual_orders_are_read() {
        assertThat(DesignReader.read("a.yaml", SHORT + "missing: {penalty: 1.5}\n")
                        .missing())
                .isEqualTo(new MissingValues.Penalty(1.5));
        assertThat(DesignReader.read("a.yaml", SHORT + "method: nearest\n").method())
                .isEqualTo(new Method.Nearest(Method.Order.DATA, 1, false));
        assertThat(DesignReader.read("a.yaml", SHORT + "method: nearest\ndistance: propensity\n")
                        .method())
                .isEqualTo(new Method.Nearest(Method.Order.LARGEST, 1, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "distance: euclid                                  | line 4 | mahalanobis, robust-mahalanobis",
                "method: best                                      | line 4 | optimal, nearest or full",
                "missing: fill                                     | line 4 | penalty: 1",
                "calipers: [{column: fsm, within: 0}]              | line 4 | name the column under 'exact'",
                "calipers: [{column: fsm, within: -1}]             | line 4 | more than 0",
                "calipers: [{column: fsm, within: wide}]           | line 4 | expected a number",
                "calipers: [{within: 5}]                           | line 4 | one of column, propensity and distance",
                "calipers: [{column: size, within: {Primary: 60}}] | line 4 | under 'by'",
                "calipers: [{column: size, by: phase, within: 60}] | line 4 | under 'by'",
                "controls-each: 0                                  | line 4 | from 1 to 50",
                "method: {full: {least-controls: 2, most-treated: 3}}| line 4 | cannot share one",
                "method: {full: {most-controls: 0}}                | line 4 | from 1 to",
                "kalipers: []                                      | line 4 | 'kalipers' is not known here",
                "method: {nearest: {order: largest}}               | line 1 | which needs the distance 'propensity'",
            })
    void what_is_wrong_is_told_with_its_line_and_what_was_expected(String entry, String line, String expected) {
        assertThatThrownBy(() -> DesignReader.read("a.yaml", SHORT + entry + "\n"))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.UNUSABLE_INPUT))
                .hasMessageContaining("a.yaml, " + line)
                .hasMessageContaining(expected);
    }
}
