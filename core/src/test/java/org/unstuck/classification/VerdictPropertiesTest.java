package org.unstuck.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.home.Definitions;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Histories;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.provenance.SourceRow;

/** What must hold of every definition and every history. */
class VerdictPropertiesTest {

    private static final LocalDate AS_AT = LocalDate.of(2019, 8, 31);

    @Property
    void a_good_grade_never_makes_a_school_stuck(
            @ForAll("histories") InspectionHistory history, @ForAll("dates") LocalDate date) {
        Verdict before = judge(definition("ofsted-2020-stuck"), history);
        Verdict after = judge(definition("ofsted-2020-stuck"), with(history, graded(date, Grade.GOOD)));

        if (before.answer() != Answer.MET) {
            assertThat(after.answer()).isNotEqualTo(Answer.MET);
        }
    }

    @Property
    void a_record_found_in_a_gap_never_changes_an_answer_that_was_certain(
            @ForAll("definitions") Definition definition,
            @ForAll("histories") InspectionHistory history,
            @ForAll Grade grade,
            @ForAll("dates") LocalDate date) {
        Verdict before = judge(definition, history);
        boolean inGap = before.evidence().periods().stream().anyMatch(it -> it.contains(date));

        if (before.certain() && inGap) {
            Verdict after = judge(definition, with(history, graded(date, grade)));
            assertThat(after.answer()).isEqualTo(before.answer());
        }
    }

    @Property
    void closing_every_gap_turns_unknown_into_met_or_not_met_and_keeps_what_was_certain(
            @ForAll("definitions") Definition definition, @ForAll("histories") InspectionHistory history) {
        Verdict before = judge(definition, history);
        Verdict after = judge(
                definition, new InspectionHistory(history.lineage(), history.inspections(), List.of(), List.of()));

        assertThat(after.certain()).isTrue();
        assertThat(after.answer() == Answer.MET).isEqualTo(before.answer() == Answer.MET);
    }

    @Property
    void a_longer_unknown_period_never_makes_an_answer_certain(
            @ForAll("definitions") Definition definition,
            @ForAll("histories") InspectionHistory history,
            @ForAll("periods") Period more) {
        List<Period> unknown = new ArrayList<>(history.unknown());
        unknown.add(more);
        InspectionHistory less = new InspectionHistory(history.lineage(), history.inspections(), unknown, List.of());

        if (!judge(definition, history).certain()) {
            assertThat(judge(definition, less).certain()).isFalse();
        }
    }

    @Property
    void the_reasons_of_a_rule_made_of_all_agree_with_the_verdict(@ForAll("histories") InspectionHistory history) {
        Verdict verdict = judge(definition("ofsted-2020-stuck"), history);

        assertThat(verdict.reasons().stream().allMatch(Reason::onRecords)).isEqualTo(verdict.answer() == Answer.MET);
    }

    @Provide
    Arbitrary<Definition> definitions() {
        return Arbitraries.of(new Definitions(Path.of("none")).list().listNewest());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 14 * 365)
                .map(it -> LocalDate.of(2005, 9, 1).plusDays(it));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 2000))
                .as((from, days) -> new Period(from, from.plusDays(days)));
    }

    @Provide
    Arbitrary<InspectionHistory> histories() {
        Arbitrary<List<Inspection>> inspections = Combinators.combine(dates(), Arbitraries.of(Grade.class))
                .as(VerdictPropertiesTest::graded)
                .list()
                .ofMaxSize(7);
        return Combinators.combine(inspections, periods().list().ofMaxSize(2))
                .as((graded, unknown) ->
                        new InspectionHistory(Histories.complete("").lineage(), sorted(graded), unknown, List.of()));
    }

    private static Inspection graded(LocalDate date, Grade grade) {
        return new Inspection(
                Histories.SCHOOL,
                Set.of(Histories.SCHOOL),
                date,
                true,
                date.plusDays(30),
                Inspection.Kind.GRADED,
                Outcome.OverallGrade.of(grade),
                null,
                null,
                "",
                List.of(new SourceRow(Histories.SOURCE, 1)));
    }

    private static InspectionHistory with(InspectionHistory history, Inspection more) {
        List<Inspection> inspections = new ArrayList<>(history.inspections());
        inspections.add(more);
        return new InspectionHistory(history.lineage(), sorted(inspections), history.unknown(), List.of());
    }

    private static List<Inspection> sorted(List<Inspection> inspections) {
        return inspections.stream()
                .sorted(Comparator.comparing(Inspection::date))
                .toList();
    }

    private static Definition definition(String id) {
        return new Definitions(Path.of("none"))
                .list()
                .find(new DefinitionId(id))
                .orElseThrow();
    }

    private static Verdict judge(Definition definition, InspectionHistory history) {
        return new Judge(definition, AS_AT).judge(history);
    }
}
