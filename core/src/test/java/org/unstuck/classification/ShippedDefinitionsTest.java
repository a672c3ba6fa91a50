package org.unstuck.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unstuck.inspection.Histories.complete;
import static org.unstuck.inspection.Histories.withGaps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.home.Definitions;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Histories;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.provenance.SourceRow;

class ShippedDefinitionsTest {

    private static final LocalDate AUGUST_2019 = LocalDate.of(2019, 8, 31);
    private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            four graded inspections, all less than good   | 2007:3 2011:3 2013:4 2016:3               | met
            only three                                    | 2007:3 2011:3 2013:4                      | not-met
            one good among five                           | 2007:3 2009:2 2011:3 2013:4 2016:3        | not-met
            good before the window does not count         | 2006:2 2007:3 2011:3 2013:4 2016:3        | met
            less than good before the window is not a 4th | 2006:3 2007:3 2011:3 2013:4               | not-met
            after the date does not count                 | 2007:3 2011:3 2013:4 2019-09-10:3         | not-met
            on the last day counts                        | 2007:3 2011:3 2013:4 2019-08-31:3         | met
            on the first day counts                       | 2006-09-01:3 2011:3 2013:4 2016:3         | met
            ungraded and monitoring are not inspections   | 2007:3 2011:3 2013:4 2014:2u 2016:3m      | not-met
            none at all                                   |                                           | not-met
            """)
    void stuck_in_2020_is_four_or_more_and_never_good(String why, String history, String answer) {
        assertThat(judge("ofsted-2020-stuck", AUGUST_2019, complete(history == null ? "" : history))
                        .answer()
                        .id())
                .as(why)
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            four weak, then two good                 | 2007:3 2009:3 2011:4 2013:3 2015:2 2018:2 | met
            outstanding is good enough               | 2007:3 2009:3 2011:4 2013:3 2015:2 2018:1 | met
            no longer stuck is not yet unstuck       | 2007:3 2009:3 2011:4 2013:3 2018:2        | not-met
            good, then weak again                    | 2007:3 2009:3 2011:4 2013:3 2015:2 2018:3 | not-met
            only three weak ones                     | 2009:3 2011:4 2013:3 2015:2 2018:2        | not-met
            """)
    void unstuck_in_2020_is_four_weak_ones_and_then_two_good(String why, String history, String answer) {
        assertThat(judge("ofsted-2020-unstuck", AUGUST_2019, complete(history))
                        .answer()
                        .id())
                .as(why)
                .isEqualTo(answer);
    }

    @Test
    void a_gap_that_can_hold_an_inspection_makes_stuck_met_but_not_certain() {
        Verdict verdict = judge(
                "ofsted-2020-stuck", AUGUST_2019, withGaps("2010:3 2012:3 2014:3 2016:3", "2006-09-01/2008-01-01"));

        assertThat(verdict.answer()).isEqualTo(Answer.MET);
        assertThat(verdict.certain()).isFalse();
        assertThat(verdict.whatWouldChange()).first().asString().contains("1 September 2006 to 1 January 2008");
    }

    @Test
    void a_gap_too_short_after_an_inspection_to_hold_another_changes_nothing() {
        Verdict verdict = judge(
                "ofsted-2020-stuck", AUGUST_2019, withGaps("2010:3 2012:3 2014:3 2016:3", "2016-03-02/2016-06-30"));

        assertThat(verdict.certain()).isTrue();
    }

    @Test
    void three_weak_ones_and_a_gap_could_not_be_judged() {
        Verdict verdict =
                judge("ofsted-2020-stuck", AUGUST_2019, withGaps("2010:3 2012:3 2014:3", "2006-09-01/2009-01-01"));

        assertThat(verdict.answer()).isEqualTo(Answer.COULD_NOT_BE_JUDGED);
        assertThat(verdict.reasons())
                .extracting(Reason::answer)
                .containsExactly("met on the records found", "cannot be judged");
    }

    @Test
    void one_weak_one_and_a_gap_too_short_for_three_more_is_not_met() {
        Verdict verdict = judge("ofsted-2020-stuck", AUGUST_2019, withGaps("2018:3", "2006-09-01/2007-06-01"));

        assertThat(verdict.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(verdict.certain()).isTrue();
    }

    @Test
    void a_good_grade_decides_whatever_is_missing() {
        Verdict verdict = judge("ofsted-2020-stuck", AUGUST_2019, withGaps("2012:2", "2006-09-01/2011-01-01"));

        assertThat(verdict.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(verdict.certain()).isTrue();
    }

    @Test
    void it_says_what_would_end_being_stuck_and_what_would_make_a_school_unstuck() {
        InspectionHistory stuck = complete("2007:3 2011:3 2013:4 2016:3");

        assertThat(judge("ofsted-2020-stuck", AUGUST_2019, stuck).whatWouldChange())
                .containsExactly("A grade of good at the next graded inspection would end this.");
        assertThat(judge("ofsted-2020-unstuck", AUGUST_2019, stuck).whatWouldChange())
                .containsExactly("A grade of good at each of the next two graded inspections would make it met.");
    }

    @Test
    void dfe_2025_takes_the_reports_published_by_the_date_and_steps_back_otherwise() {
        assertThat(rise("2019:3 2023:3 2025-06-10:2")).isEqualTo(Answer.MET);
        assertThat(rise("2019:3 2023:3 2025-05-10:2")).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void dfe_2025_wants_requires_improvement_now_and_below_good_before() {
        assertThat(rise("2019:4 2023:3")).isEqualTo(Answer.MET);
        assertThat(rise("2019:3 2023:4")).isEqualTo(Answer.NOT_MET);
        assertThat(rise("2019:2 2023:3")).isEqualTo(Answer.NOT_MET);
        assertThat(rise("2023:3")).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void dfe_2025_leaves_out_a_category_of_concern() {
        Inspection latest = Histories.inspection("2023:3", 2);

        assertThat(rise(with("2019:3", concern(latest)))).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void without_an_overall_grade_education_or_leadership_is_equivalent_from_september_2024() {
        assertThat(rise(with("2019:3", judgements("2024-10-08", Grade.REQUIRES_IMPROVEMENT, Grade.GOOD))))
                .isEqualTo(Answer.MET);
        assertThat(rise(with("2019:3", judgements("2024-10-08", Grade.GOOD, Grade.REQUIRES_IMPROVEMENT))))
                .isEqualTo(Answer.MET);
        assertThat(rise(with("2019:3", judgements("2024-10-08", Grade.GOOD, Grade.GOOD))))
                .isEqualTo(Answer.NOT_MET);
        assertThat(rise(with("2019:3", judgements("2024-05-08", Grade.REQUIRES_IMPROVEMENT, Grade.GOOD))))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void under_report_cards_needs_attention_for_leadership_after_below_good_is_stuck() {
        assertThat(reportCard("2023:3", Standard.NEEDS_ATTENTION)).isEqualTo(Answer.MET);
        assertThat(reportCard("2023:2", Standard.NEEDS_ATTENTION)).isEqualTo(Answer.NOT_MET);
        assertThat(reportCard("2023:3", Standard.EXPECTED)).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void frameworks_without_a_declared_equivalence_are_not_compared() {
        InspectionHistory history =
                with("2007:3 2011:3 2013:4 2016:3", judgements("2024-10-08", Grade.REQUIRES_IMPROVEMENT, Grade.GOOD));

        assertThat(judge("ofsted-2020-stuck", JUNE_2025, history).answer()).isEqualTo(Answer.COULD_NOT_BE_JUDGED);
    }

    private static Answer rise(String history) {
        return judge("dfe-rise-2025", JUNE_2025, complete(history)).answer();
    }

    private static Answer rise(InspectionHistory history) {
        return judge("dfe-rise-2025", JUNE_2025, history).answer();
    }

    private static Answer reportCard(String before, Standard leadership) {
        Outcome outcome = new Outcome.ReportCard(Map.of(ReportCardArea.LEADERSHIP_AND_GOVERNANCE, leadership), true);
        return judge("dfe-rise-report-card", APRIL_2026, with(before, inspection("2026-01-20", outcome)))
                .answer();
    }

    private static Inspection judgements(String date, Grade education, Grade leadership) {
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        grades.put(Judgement.QUALITY_OF_EDUCATION, education);
        grades.put(Judgement.LEADERSHIP_AND_MANAGEMENT, leadership);
        return inspection(date, new Outcome.SubJudgements(grades));
    }

    private static Inspection inspection(String date, Outcome outcome) {
        return new Inspection(
                Histories.SCHOOL,
                Set.of(Histories.SCHOOL),
                LocalDate.parse(date),
                true,
                LocalDate.parse(date).plusDays(40),
                Inspection.Kind.GRADED,
                outcome,
                null,
                null,
                "",
                List.of(new SourceRow(Histories.SOURCE, 99)));
    }

    private static Inspection concern(Inspection it) {
        return new Inspection(
                it.urn(),
                it.listedFor(),
                it.date(),
                true,
                it.published(),
                it.kind(),
                it.outcome(),
                CategoryOfConcern.SERIOUS_WEAKNESSES,
                null,
                "",
                it.sources());
    }

    private static InspectionHistory with(String history, Inspection last) {
        InspectionHistory before = complete(history);
        List<Inspection> inspections = new ArrayList<>(before.inspections());
        inspections.add(last);
        return new InspectionHistory(before.lineage(), inspections, List.of(), List.of());
    }

    private static Verdict judge(String id, LocalDate asAt, InspectionHistory history) {
        Definition definition = new Definitions(Path.of("none"))
                .list()
                .find(new DefinitionId(id))
                .orElseThrow();
        return new Judge(definition, asAt).judge(history);
    }
}
