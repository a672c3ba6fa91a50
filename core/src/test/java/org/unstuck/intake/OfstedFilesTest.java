package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unstuck.inspection.Inspection.Kind.GRADED;
import static org.unstuck.inspection.Inspection.Kind.MONITORING;
import static org.unstuck.inspection.Inspection.Kind.UNGRADED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.school.Attribute;
import org.unstuck.school.Urn;

/** What the rows of Ofsted's files mean. */
class OfstedFilesTest {

    private static final String MI_2025 = "ofsted_mi_as_at_2025-08-31.csv";
    private static final String D1 = "ofsted_mi_d1_in_year_inspections_as_at_2025-12-31.csv";
    private static final String D2 = "ofsted_mi_d2_most_recent_inspections_as_at_2025-12-31.csv";

    @SafeVarargs
    private static ReadFile read(String file, Map<String, String>... rows) {
        return ReadFile.of(file, ReadFile.table(PublishedHeaders.get(file), rows));
    }

    private static Map<String, String> row(String... namesAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private static Inspection on(ReadFile read, String date) {
        return read.inspections.stream()
                .filter(it -> it.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> coverages(ReadFile read) {
        return read.coverages.stream()
                .map(it -> it.reach() + " " + it.period().from() + "/"
                        + it.period().to())
                .collect(Collectors.toSet());
    }

    @Test
    void files_of_2013_to_2015_date_an_inspection_by_its_last_day() {
        ReadFile read = read(
                "ofsted_mi_as_at_2013-09-30.csv",
                row(
                        "urn", "100241",
                        "Ofsted Phase", "Primary",
                        "Type of Education", "Community School",
                        "Latest inspection date", "41353",
                        "Overall effectiveness: how good is the school", "3",
                        "The quality of teaching", "9",
                        "Pupils' achievement and the extent to which they enjoy their learning", "4",
                        "Category", "",
                        "Previous inspection date", "2011-03-17",
                        "previous Overall effectivness", "4",
                        "Previous_Category", "SM "));

        Inspection latest = on(read, "2013-03-20");
        assertThat(latest.startsOnDate()).isFalse();
        assertThat(latest.kind()).isEqualTo(GRADED);
        assertThat(latest.outcome())
                .isEqualTo(new Outcome.OverallGrade(
                        Grade.REQUIRES_IMPROVEMENT, Map.of(Judgement.ACHIEVEMENT, Grade.INADEQUATE)));
        assertThat(on(read, "2011-03-17").findCategory()).contains(CategoryOfConcern.SPECIAL_MEASURES);
        assertThat(coverages(read))
                .containsExactlyInAnyOrder("LINEAGE 2011-03-17/2013-03-20", "LINEAGE 2013-03-20/2013-09-30");
        assertThat(read.schools.get(0).values())
                .containsEntry(Attribute.STATUS, "open")
                .containsEntry(Attribute.TYPE, "community");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "NULL", "", "9"})
    void a_school_without_a_previous_inspection_is_covered_from_its_latest(String nothing) {
        ReadFile read = read(
                "ofsted_mi_as_at_2013-12-31.csv",
                row(
                        "urn", "100241",
                        "Latest inspection date", "2013-03-20",
                        "Overall effectiveness: how good is the school", "2",
                        "Previous inspection date", nothing.equals("9") ? "" : nothing,
                        "Previous Overall effectiveness", nothing));

        assertThat(read.inspections).hasSize(1);
        assertThat(coverages(read)).containsExactly("LINEAGE 2013-03-20/2013-12-31");
        assertThat(read.table().issueCounts()).isEmpty();
    }

    @Test
    void a_grade_may_belong_to_the_urn_that_the_school_had_then() {
        ReadFile read = read(MI_2025, latest("2", row("URN at time of latest graded inspection", "100001")));

        Inspection latest = on(read, "2023-05-16");
        assertThat(latest.urn()).isEqualTo(new Urn(100001));
        assertThat(latest.listedFor()).containsExactly(new Urn(140001));
        assertThat(latest.findNumber()).contains("10255001");
        assertThat(latest.findPublished())
                .hasValueSatisfying(it -> assertThat(it).hasToString("2023-06-30"));
        assertThat(latest.startsOnDate()).isTrue();
    }

    private static Map<String, String> latest(String grade, Map<String, String> more) {
        Map<String, String> row = row(
                "URN", "140001",
                "Ofsted phase", "Secondary",
                "Type of education", "Academy Sponsor Led",
                "School open date", "01/09/2014",
                "Inspection number of latest graded inspection", "10255001",
                "Inspection type", "S5 Inspection",
                "Inspection start date", "16/05/2023",
                "Publication date", "30/06/2023",
                "Overall effectiveness", grade);
        row.putAll(more);
        return row;
    }

    @Test
    void an_inspection_without_an_overall_grade_keeps_its_sub_judgements() {
        Map<String, String> judged = row(
                "Quality of education", "3",
                "Effectiveness of leadership and management", "2",
                "Early years provision (where applicable)", "0",
                "Sixth form provision (where applicable)", "9");
        ReadFile read = read(MI_2025, latest("Not judged", judged));

        assertThat(on(read, "2023-05-16").outcome())
                .isEqualTo(new Outcome.SubJudgements(Map.of(
                        Judgement.QUALITY_OF_EDUCATION, Grade.REQUIRES_IMPROVEMENT,
                        Judgement.LEADERSHIP_AND_MANAGEMENT, Grade.GOOD)));
        assertThat(read.table().issueCounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            School remains Good,                            GOOD
            School remains Good (Concerns) - S5 Next,       GOOD
            School remains Outstanding (Concerns) - S5 Next, OUTSTANDING
            Improved significantly,
            Standards maintained,
            """)
    void an_ungraded_inspection_gives_no_grade_and_may_leave_one_standing(String words, Grade standing) {
        ReadFile read = read(
                MI_2025,
                latest(
                        "2",
                        row(
                                "Date of latest ungraded inspection", "12/06/2024",
                                "Did the latest ungraded inspection convert to a graded inspection?", "No",
                                "Ungraded inspection overall outcome", words)));

        Inspection ungraded = on(read, "2024-06-12");
        assertThat(ungraded.kind()).isEqualTo(UNGRADED);
        assertThat(ungraded.outcome()).isEqualTo(new Outcome.NoGrade(words, standing, null));
        assertThat(read.inspections).hasSize(2);
    }

    @Test
    void an_ungraded_inspection_that_converted_is_the_graded_one() {
        ReadFile read = read(
                MI_2025,
                latest(
                        "3",
                        row(
                                "Date of latest ungraded inspection", "15/05/2023",
                                "Did the latest ungraded inspection convert to a graded inspection?", "Yes")));

        assertThat(read.inspections).extracting(Inspection::kind).containsExactly(GRADED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ofsted_mi_as_at_2019-08-31.csv", "ofsted_mi_as_at_2022-02-28.csv"})
    void full_short_and_section_8_mean_graded_and_ungraded(String file) {
        String word = file.contains("2019") ? "short" : "section 8";
        ReadFile read = read(
                file,
                row(
                        "URN",
                        "100001",
                        "Inspection start date",
                        "2013-05-01",
                        "URN at time of latest full inspection",
                        "100001",
                        "Overall effectiveness",
                        "2",
                        "Date of latest " + word + " inspection",
                        "2017-05-01",
                        "Previous inspection start date",
                        "2009-05-01",
                        "Previous full inspection overall effectiveness",
                        "3"));

        assertThat(read.inspections)
                .extracting(it -> it.kind() + " " + it.date())
                .containsExactlyInAnyOrder("GRADED 2013-05-01", "UNGRADED 2017-05-01", "GRADED 2009-05-01");
    }

    @Test
    void a_school_not_yet_inspected_is_covered_since_it_opened_under_its_own_urn() {
        ReadFile read = read(MI_2025, row("URN", "150001", "School open date", "01/09/2023"));

        assertThat(read.inspections).isEmpty();
        assertThat(coverages(read)).containsExactly("OWN 2023-09-01/2025-08-31");
    }

    @Test
    void a_date_that_cannot_be_read_promises_nothing() {
        ReadFile read = read(
                MI_2025,
                row(
                        "URN", "150001",
                        "School open date", "01/09/2003",
                        "Inspection start date", "31/02/2019",
                        "Overall effectiveness", "3"));

        assertThat(read.coverages).isEmpty();
        assertThat(read.table().issues()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("impossible date");
            assertThat(it.value()).isEqualTo("31/02/2019");
            assertThat(it.place()).isEqualTo(new DataIssue.Place(MI_2025, 2, "Inspection start date"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Fair"})
    void a_grade_that_is_none_is_reported_and_not_guessed(String grade) {
        ReadFile read = read(MI_2025, latest(grade, Map.of()));

        assertThat(on(read, "2023-05-16").outcome().findOverallGrade()).isEmpty();
        assertThat(read.table().issues()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo("value not understood");
            assertThat(it.value()).isEqualTo(grade);
            assertThat(it.place().column()).isEqualTo("Overall effectiveness");
        });
    }

    @Test
    void the_history_covers_each_listed_school_until_three_months_before_its_end() {
        ReadFile read = read(
                "graded_inspections_2005-09_to_2020-02.csv",
                row("URN", "100000", "Rating", "Outstanding", "Inspection Date", "20130418"),
                row("URN", "100000", "Rating", "Satisfactory", "Inspection Date", "20080926"),
                row("URN", "100001", "Rating", "Requires Improvement", "Inspection Date", "20200226"));

        assertThat(read.inspections).allMatch(Inspection::startsOnDate);
        assertThat(on(read, "2008-09-26").outcome()).isEqualTo(Outcome.OverallGrade.of(Grade.REQUIRES_IMPROVEMENT));
        assertThat(read.coverages)
                .extracting(Coverage::urn, it -> it.source().row())
                .containsExactly(tuple(new Urn(100000), 2), tuple(new Urn(100001), 4));
        assertThat(coverages(read)).containsExactly("OWN 2005-09-01/2019-11-28");
    }

    @ParameterizedTest
    @CsvSource({"1, UNSTATED", "2, UNSTATED", "3, GRADED", "4, GRADED"})
    void the_latest_file_of_2018_repeats_good_grades_and_gives_the_others(String grade, Inspection.Kind kind) {
        ReadFile read = read(
                "ofsted_latest_as_at_2018-07-31.csv",
                row(
                        "URN",
                        "100000",
                        "Inspection date",
                        "2017-11-29",
                        "Publication date",
                        "2017-12-20",
                        "Overall effectiveness",
                        grade));

        assertThat(read.inspections).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.startsOnDate()).isFalse();
        });
        assertThat(read.coverages).isEmpty();
    }

    @Test
    void a_report_card_gives_a_standard_for_each_area() {
        ReadFile read = read(
                D1,
                row(
                        "URN", "100000",
                        "Inspection number", "10400001",
                        "Inspection start date", "18/11/2025",
                        "Category of concern", "RSI",
                        "Safeguarding standards", "Met",
                        "Inclusion", "Expected standard",
                        "Achievement", "Needs attention",
                        "Leadership and governance", "Urgent improvement",
                        "Early years (where applicable)", "Not applicable"));

        Inspection inspection = on(read, "2025-11-18");
        assertThat(inspection.kind()).isEqualTo(GRADED);
        assertThat(inspection.findCategory()).contains(CategoryOfConcern.SERIOUS_WEAKNESSES);
        assertThat(inspection.outcome())
                .isEqualTo(new Outcome.ReportCard(
                        Map.of(
                                ReportCardArea.INCLUSION, Standard.EXPECTED,
                                ReportCardArea.ACHIEVEMENT, Standard.NEEDS_ATTENTION,
                                ReportCardArea.LEADERSHIP_AND_GOVERNANCE, Standard.URGENT_IMPROVEMENT),
                        true));
    }

    @ParameterizedTest
    @CsvSource({"Taking effective action, true", "Not taking effective action, false"})
    void a_monitoring_visit_says_whether_leaders_take_effective_action(String words, boolean effective) {
        ReadFile read = read(
                D1,
                row(
                        "URN", "100000",
                        "Inspection start date", "18/11/2025",
                        "Outcomes for legacy monitoring inspections", words));

        assertThat(read.inspections).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(MONITORING);
            assertThat(it.outcome()).isEqualTo(new Outcome.NoGrade(words, null, effective));
        });
    }

    @Test
    void a_standard_given_later_belongs_to_a_visit_of_its_own() {
        ReadFile read = read(
                D2,
                row(
                        "URN", "100000",
                        "Inspection start date", "18/11/2025",
                        "Inclusion", "Expected standard",
                        "Inclusion - date of grade", "19/11/2025",
                        "Leadership and governance", "Expected standard",
                        "Leadership and governance - date of grade", "15/12/2025",
                        "Inspection start date of latest OEIF graded inspection", "10/01/2023",
                        "Latest OEIF overall effectiveness", "3"));

        assertThat(on(read, "2025-11-18").outcome().findStandard(ReportCardArea.LEADERSHIP_AND_GOVERNANCE))
                .isEmpty();
        assertThat(on(read, "2025-11-18").outcome().findStandard(ReportCardArea.INCLUSION))
                .contains(Standard.EXPECTED);
        assertThat(on(read, "2025-12-15").kind()).isEqualTo(MONITORING);
        assertThat(on(read, "2025-12-15").outcome().findStandard(ReportCardArea.LEADERSHIP_AND_GOVERNANCE))
                .contains(Standard.EXPECTED);
        assertThat(coverages(read))
                .containsExactlyInAnyOrder("LINEAGE 2023-01-10/2025-11-18", "LINEAGE 2025-11-18/2025-12-31");
    }

    @Test
    void a_school_without_a_report_card_is_covered_since_its_last_graded_inspection() {
        ReadFile read = read(
                D2,
                row(
                        "URN", "100000",
                        "Inspection start date of latest OEIF graded inspection", "10/01/2023",
                        "Latest OEIF overall effectiveness", "Not judged",
                        "Latest OEIF quality of education", "3"));

        assertThat(on(read, "2023-01-10").outcome().findGrade(Judgement.QUALITY_OF_EDUCATION))
                .contains(Grade.REQUIRES_IMPROVEMENT);
        assertThat(coverages(read)).containsExactly("LINEAGE 2023-01-10/2025-12-31");
    }
}
