package org.unstuck.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unstuck.inspection.Histories.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unstuck.school.Lineage;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

/** Trap 2 of the field: the same inspection is dated by its first day here and by its last day there. */
class SameInspectionTest {

    @Test
    void first_and_last_day_of_one_inspection_are_one_inspection() {
        assertThat(merged("2013-04-18:2 2013-04-19:2")).hasSize(1);
    }

    @Test
    void the_first_day_is_kept_and_both_sources() {
        Inspection start = inspections("2013-04-18:3").get(0);
        Inspection end = lastDay(Histories.inspection("2013-04-19:3", 7));

        List<Inspection> merged = InspectionHistory.merge(List.of(end, start));

        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).date()).isEqualTo(LocalDate.of(2013, 4, 18));
        assertThat(merged.get(0).startsOnDate()).isTrue();
        assertThat(merged.get(0).sources()).hasSize(2);
    }

    @Test
    void the_same_grade_within_45_days_is_one_inspection_and_after_46_days_two() {
        assertThat(merged("2013-04-01:3 2013-05-16:3")).hasSize(1);
        assertThat(merged("2013-04-01:3 2013-05-17:3")).hasSize(2);
    }

    @Test
    void different_grades_within_10_days_are_one_inspection_and_the_disagreement_is_kept() {
        List<Disagreement> disagreements = new ArrayList<>();

        List<Inspection> merged = SameInspection.merge(inspections("2013-04-01:3 2013-04-11:4"), disagreements);

        assertThat(merged).hasSize(1);
        assertThat(disagreements).hasSize(1);
        assertThat(merged("2013-04-01:3 2013-04-12:4")).hasSize(2);
    }

    @Test
    void a_monitoring_visit_soon_after_an_inspection_is_a_visit_of_its_own() {
        assertThat(merged("2013-04-01:3 2013-04-05:3m")).hasSize(2);
    }

    @Test
    void an_inspection_of_unstated_kind_is_the_graded_one_it_repeats() {
        List<Inspection> merged = merged("2013-04-18:2 2013-04-19:2?");

        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).kind()).isEqualTo(Inspection.Kind.GRADED);
    }

    @Test
    void an_inspection_of_unstated_kind_in_a_covered_period_was_not_graded() {
        InspectionHistory history = history("2010:2 2014-06-05:2?", "2005-09-01/2019-08-31");

        assertThat(history.inspections())
                .extracting(Inspection::kind)
                .containsExactly(Inspection.Kind.GRADED, Inspection.Kind.UNGRADED);
    }

    @Test
    void an_inspection_of_unstated_kind_in_an_unknown_period_stays_so() {
        InspectionHistory history = history("2010:2 2014-06-05:2?", "2005-09-01/2012-08-31");

        assertThat(history.inspections())
                .extracting(Inspection::kind)
                .containsExactly(Inspection.Kind.GRADED, Inspection.Kind.UNSTATED);
    }

    @Test
    void an_inspection_that_an_academys_row_repeats_is_its_predecessors() {
        Urn before = new Urn(111111);
        Lineage lineage = new Lineage(List.of(Histories.SCHOOL, before), LineagePolicy.SINGLE_PREDECESSOR, List.of());
        LocalDate conversion = LocalDate.of(2012, 9, 1);

        InspectionHistory history = InspectionHistory.of(
                lineage,
                List.of(
                        new InspectionHistory.Member(Histories.SCHOOL, new Period(conversion, LocalDate.MAX)),
                        new InspectionHistory.Member(before, new Period(LocalDate.MIN, conversion.minusDays(1)))),
                inspections("2010:3 2014:2"),
                List.of());

        assertThat(history.inspections()).extracting(Inspection::urn).containsExactly(before, Histories.SCHOOL);
    }

    @Property
    void the_order_of_reports_changes_nothing(@ForAll("reports") List<Inspection> reports, @ForAll Random random) {
        List<Inspection> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(InspectionHistory.merge(shuffled)).isEqualTo(InspectionHistory.merge(reports));
    }

    @Property
    void merging_again_changes_nothing_in_number_or_order(@ForAll("reports") List<Inspection> reports) {
        List<Inspection> once = InspectionHistory.merge(reports);

        assertThat(once).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(once.size()).isLessThanOrEqualTo(reports.size());
        assertThat(once.stream().flatMap(it -> it.sources().stream()).distinct().count())
                .isEqualTo(reports.stream()
                        .flatMap(it -> it.sources().stream())
                        .distinct()
                        .count());
    }

    @Provide
    Arbitrary<List<Inspection>> reports() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 200);
        Arbitrary<String> kinds = Arbitraries.of("", "u", "m", "?");
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 4),
                        kinds,
                        Arbitraries.integers().between(1, 500))
                .as((day, grade, kind, row) ->
                        Histories.inspection(LocalDate.of(2013, 1, 1).plusDays(day) + ":" + grade + kind, row))
                .list()
                .ofMaxSize(8)
                .uniqueElements(it -> it.sources().get(0).row());
    }

    private static List<Inspection> merged(String history) {
        return InspectionHistory.merge(inspections(history));
    }

    private static InspectionHistory history(String inspections, String covered) {
        String[] ends = covered.split("/", -1);
        Period period = new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        InspectionHistory complete = Histories.complete(inspections);
        return InspectionHistory.of(
                complete.lineage(),
                List.of(new InspectionHistory.Member(Histories.SCHOOL, new Period(LocalDate.MIN, LocalDate.MAX))),
                complete.inspections(),
                List.of(new Coverage(
                        Histories.SCHOOL,
                        period,
                        Coverage.Reach.OWN,
                        complete.inspections().get(0).sources().get(0))));
    }

    private static Inspection lastDay(Inspection it) {
        return new Inspection(
                it.urn(),
                it.listedFor(),
                it.date(),
                false,
                it.published(),
                it.kind(),
                it.outcome(),
                it.category(),
                it.number(),
                it.type(),
                it.sources());
    }
}
