package org.unstuck.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.unstuck.access.LocalAccess;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.workbench.SmallEngland;

/** The pages about schools, seen from outside the running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class SchoolPagesTest {
    static final List<String> HOSTILE = List.of(
            "/schools?as-at=2019-02-31",
            "/schools?as-at=yesterday",
            "/schools?as-at=-999999999-01-01",
            "/schools?as-at-day=31&as-at-month=2&as-at-year=2019",
            "/schools?phase=kindergarten",
            "/schools?region=Atlantis",
            "/schools?definition=no-such-definition",
            "/schools?sort=colour",
            "/schools?page=0",
            "/schools?page=99999999999999999999",
            "/schools?q=" + "x".repeat(6_000),
            "/schools?verdict=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/schools.csv?phase=kindergarten",
            "/schools/137001?as-at=31%2F08%2F2019",
            "/schools/137001?lineage=everyone");

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    private Visitor browser;

    @BeforeEach
    void open() {
        browser = new Visitor(port, access);
    }

    @Test
    void a_school_is_summed_up_in_one_sentence_from_its_records() {
        assertThat(page("/schools/137001?as-at=2019-08-31"))
                .contains(
                        "Judged less than good at all six graded inspections since 2007, over two URNs; "
                                + "last graded inspection March 2019; part of Northmoor Learning Trust, a trust of one school.");
    }

    @Test
    void the_most_similar_schools_stand_beside_the_school_with_what_they_are_compared_in() {
        String page = page("/schools/200000/similar?as-at=2019-08-31");

        assertThat(page)
                .contains("The most similar schools", "This school", "31.4%", "town or small city")
                .contains("none got better: judged less than good", "Being similar in context does not say why");
    }

    @Test
    void a_school_that_nobody_places_is_not_compared_and_the_page_says_what_is_missing() {
        assertThat(page("/schools/112014/similar?as-at=2019-08-31"))
                .contains("This school cannot be compared with others: no imported file gives deprivation of the area")
                .contains("Nothing is guessed in its place.");
    }

    @Test
    void a_school_without_any_like_it_gets_a_plain_warning() {
        assertThat(page("/schools/112012/similar?as-at=2019-08-31"))
                .contains("No other school of its phase could be compared with it.");
    }

    @Test
    void what_a_school_was_before_is_not_similar_to_it() {
        assertThat(page("/schools/137001/similar?as-at=2019-08-31"))
                .contains("Hopewell High School")
                .doesNotContain("Ashgrove Community School");
    }

    @Test
    void each_definition_says_its_verdict_and_what_would_change_it() {
        String page = page("/schools/137001?as-at=2019-08-31");

        assertThat(section(page, "why-ofsted-2020-stuck"))
                .contains("Met:", "every graded inspection was less than good", "16 May 2007 (requires improvement)")
                .contains("A grade of good at the next graded inspection would end this.");
        assertThat(section(page, "why-ofsted-2020-unstuck")).contains("Not met:");
    }

    @Test
    void a_definition_is_judged_on_its_usual_date_unless_another_is_asked_for() {
        assertThat(section(page("/schools/137001"), "why-dfe-rise-2025")).contains("on 30 June 2025");
        assertThat(section(page("/schools/137001?as-at=2016-01-01"), "why-dfe-rise-2025"))
                .contains("on 1 January 2016");
    }

    @Test
    void missing_records_are_said_to_leave_a_verdict_open() {
        assertThat(section(page("/schools/" + SmallEngland.PATCHY), "why-ofsted-2020-stuck"))
                .contains("could not be judged", "Not on record:")
                .contains("would decide it");
    }

    @Test
    void every_inspection_is_a_mark_of_the_timeline_and_a_row_of_the_table() {
        String page = page("/schools/137001");

        assertThat(count(page, "<a href=\"#inspection-")).isEqualTo(11);
        assertThat(count(page, "id=\"inspection-")).isEqualTo(11);
        assertThat(page)
                .contains("10 November 2009, graded inspection: inadequate (4), special measures. Source:")
                .contains("leaders were not taking effective action");
    }

    @Test
    void a_report_card_and_judgements_without_an_overall_grade_are_spelt_out() {
        assertThat(page("/schools/" + SmallEngland.NEWEST_FRAMEWORKS))
                .contains("unstuck-mark--report-card", "unstuck-mark--no-overall-grade")
                .contains("leadership and governance: needs attention", "quality of education: requires improvement");
    }

    @Test
    void a_closed_school_leads_to_the_one_that_continued_it() {
        assertThat(page("/schools/" + SmallEngland.STUCK_BEFORE))
                .contains("This school closed on 31 August 2013.", "href=\"/schools/137001\"");
    }

    @Test
    void predecessors_that_are_not_followed_are_named() {
        assertThat(page("/schools/" + SmallEngland.MERGED))
                .contains("112013 has several predecessors, 112090, 112091: not followed.");
        assertThat(page("/schools/" + SmallEngland.MERGED + "?lineage=all")).contains("href=\"/schools/112090\"");
    }

    @Test
    void every_fact_names_its_file_and_row() {
        assertThat(page("/schools/" + SmallEngland.GOOD))
                .containsPattern("Pupils on roll</th>\\s*<td[^>]*>190</td>\\s*<td[^>]*>31 August 2025</td>")
                .contains("invented_schools_2025.csv, row 5");
    }

    @Test
    void names_are_shown_as_text_whatever_they_hold() {
        assertThat(page("/schools/" + SmallEngland.GOOD))
                .contains("&lt;Primary&gt; &amp; Nursery")
                .doesNotContain("<Primary>");
    }

    @Test
    void a_school_without_inspections_says_so() {
        assertThat(page("/schools/" + SmallEngland.NEVER_INSPECTED))
                .contains("No graded inspection of this school is in the imported files")
                .contains("No imported file lists an inspection of this school.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "12345", "abcdef", "0123456", "1234567890123456789012345678901234567890", "%00"})
    void an_unknown_urn_is_answered_with_help(String urn) {
        HttpResponse<String> answer = browser.get("/schools/" + urn);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void the_list_finds_schools_by_parts_of_name_and_place_in_any_case() {
        assertThat(names(page("/schools?q=ACADEMY+ash"))).containsExactly("Ashgrove Academy");
        assertThat(names(page("/schools?q=valeham+hopewell"))).containsExactly("Hopewell High School");
    }

    @Test
    void the_list_finds_a_closed_school_by_its_urn_and_by_name_only_when_asked() {
        assertThat(names(page("/schools?q=112001"))).containsExactly("Ashgrove Community School");
        assertThat(names(page("/schools?q=ashgrove"))).containsExactly("Ashgrove Academy");
        assertThat(names(page("/schools?q=ashgrove&closed=yes")))
                .containsExactly("Ashgrove Academy", "Ashgrove Community School");
    }

    @Test
    void filters_narrow_the_list_and_each_can_be_taken_away() {
        String page = page("/schools?verdict=met&phase=secondary&q=ash");

        assertThat(names(page)).containsExactly("Ashgrove Academy");
        assertThat(page)
                .contains(
                        "href=\"/schools?q=ash&amp;definition=ofsted-2020-stuck&amp;as-at=2019-08-31&amp;phase=secondary\"");
    }

    @Test
    void a_trust_is_found_by_part_of_its_name() {
        assertThat(names(page("/schools?trust=northmoor+learning"))).containsExactly("Ashgrove Academy");
    }

    @Test
    void the_list_is_ordered_by_any_column_from_either_end_and_says_so() {
        String page = page("/schools?sort=latest&order=descending&phase=secondary");

        assertThat(names(page)).containsExactly("Ashgrove Academy", "Hopewell High School", "Longmead School");
        assertThat(count(page, "aria-sort=\"descending\"")).isEqualTo(1);
    }

    @Test
    void the_list_shows_fifty_schools_a_page() {
        assertThat(names(page("/schools"))).hasSize(50);
        assertThat(names(page("/schools?page=2"))).hasSize(17);
        assertThat(page("/schools?page=9")).contains("67 schools").contains("The list ends at", ">page 2<");
    }

    @Test
    void a_date_typed_into_the_form_becomes_an_address_to_share() {
        HttpResponse<String> answer =
                browser.get("/schools?q=a&as-at-day=1&as-at-month=9&as-at-year=2015&authority=&trust=");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        it -> assertThat(it).endsWith("/schools?q=a&definition=ofsted-2020-stuck&as-at=2015-09-01"));
    }

    @Test
    void the_file_holds_every_school_found_and_no_formula() {
        HttpResponse<String> answer = browser.get("/schools.csv?verdict=met");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"schools-ofsted-2020-stuck-2019-08-31.csv\"");
        assertThat(answer.body().lines())
                .hasSize(14)
                .first()
                .asString()
                .startsWith("urn,name,open,phase")
                .endsWith("invented");
        assertThat(answer.body()).contains("137001,Ashgrove Academy,yes,secondary");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void what_cannot_be_used_is_named_and_never_a_fault(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("<script>alert", "Exception");
        if (!path.contains(".csv")) {
            assertThat(answer.body()).contains("<title>Error: ", "There is a problem");
        }
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> names(String page) {
        return Pattern.compile("<th scope=\"row\"[^>]*><a[^>]*>([^<]*)<")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String section(String page, String id) {
        int start = page.indexOf("<section class=\"unstuck-why\" id=\"" + id + "\"");
        assertThat(start).as(id).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private static int count(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }
}
