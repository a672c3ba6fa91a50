package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.UserFacingException;
import org.unstuck.sampling.CoarseColumn.Band;
import org.unstuck.sampling.SampleDesign.FixedPair;
import org.unstuck.sampling.SamplePlan.Choice;
import org.unstuck.yaml.YamlNode;

class SamplePlanReaderTest {

    private static final String REPORT = """
            choose: by-lot
            phases:
              column: deemed-phase
              quotas:
                Primary: 5
                Secondary: 5
            regions:
              column: region
              quotas:
                London: at most 1
              others: 1 to 2
            include: [100001]
            together:
              - [100002, 200002]
            leave-out: [100003, 200003]
            reserves: 3
            appendix:
              least: 4
              columns:
                - phase
                - title: School size
                  column: pupils
                  by: phase
                  bands:
                    Primary: {Small: 0, Medium: 200}
            """;

    @Test
    void a_plan_is_read_whole() {
        SamplePlan plan = read(REPORT);

        assertThat(plan)
                .isEqualTo(new SamplePlan(
                        new SampleDesign(
                                Quota.exactly(10),
                                new Quotas(
                                        "deemed-phase",
                                        Map.of("Primary", Quota.exactly(5), "Secondary", Quota.exactly(5)),
                                        Quota.NONE),
                                new Quotas("region", Map.of("London", new Quota(0, 1)), new Quota(1, 2)),
                                Set.of("100001"),
                                List.of(new FixedPair("100002", "200002")),
                                Set.of("100003", "200003")),
                        Choice.BY_LOT,
                        3,
                        List.of(
                                CoarseColumn.words("phase", "phase"),
                                new CoarseColumn(
                                        "School size",
                                        "pupils",
                                        "phase",
                                        Map.of("Primary", List.of(new Band("Small", 0), new Band("Medium", 200))))),
                        4));
    }

    @Test
    void what_is_not_said_is_usual() {
        SamplePlan plan = read("""
                pairs: 4
                phases: {column: phase, others: any}
                regions: {column: region}
                """);

        assertThat(plan.choice()).isEqualTo(Choice.BEST);
        assertThat(plan.reserves()).isZero();
        assertThat(plan.appendix()).isEmpty();
        assertThat(plan.design().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    Primary: 5|    Primary: many|plan.yaml, line 5: 'many' is not a quota; expected one like 5, 1 to 2, at"
                        + " least 1, at most 2 or any.",
                "choose: by-lot|choose: worst|plan.yaml, line 1: 'worst' is no way to choose; expected best or by-lot.",
                "  - [100002, 200002]|  - [100002]|plan.yaml, line 14: expected a stuck school and its partner, as in"
                        + " [100123, 100456].",
                "leave-out: [100003, 200003]|leave-out: [100001]|plan.yaml, line 1: School 100001 is both to be in the"
                        + " sample and to be left out.",
                "choose: by-lot|pairs: 12|plan.yaml, line 1: The sample is to have 12 pairs, but the phases add up to 10.",
                "Small: 0, Medium: 200|Small: 0, Medium: tall|plan.yaml, line 25: expected a number, not 'tall'.",
                "Small: 0, Medium: 200|Small: 9, Medium: 2|plan.yaml, line 21: The bands of 'School size' do not rise:"
                        + " 'Medium' begins at or below 'Small'.",
            })
    void what_cannot_be_used_is_told_with_its_line(String was, String is, String message) {
        assertThatThrownBy(() -> read(REPORT.replace(was, is)))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(message);
    }

    @Test
    void quotas_read_as_they_are_written() {
        assertThat(List.of("5", "1 to 2", "at least 1", "at most 2", "any"))
                .allSatisfy(it -> assertThat(Quota.parse(it).words()).isEqualTo(it));
        assertThatThrownBy(() -> Quota.parse("3 to 2")).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> Quota.parse("at least 1 to 2")).isInstanceOf(UserFacingException.class);
    }

    private static SamplePlan read(String text) {
        return SamplePlanReader.read(YamlNode.parse("plan.yaml", text));
    }
}
