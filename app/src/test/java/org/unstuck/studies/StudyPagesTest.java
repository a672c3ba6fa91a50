package org.unstuck.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.LocalAccess;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** A study over a small country: three primary schools that are stuck, with partners that were always good. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class StudyPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    @Autowired
    private AuditStore audit;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, access);
        visitor.get("/designs/new");
    }

    @Test
    void a_study_keeps_the_sample_as_it_was_drawn() {
        String study = open("Kept", "best");

        visitor.read(
                study,
                200,
                "0 of 4 schools agreed to take part",
                "with seed 4711",
                "The records are those that it was drawn from.",
                "2 pairs were drawn",
                "What may be published of the schools");
        visitor.read("/studies", 200, "Kept");
        assertThat(visitor.get(study + "/files/map.svg").body()).startsWith("<svg");
    }

    @Test
    void a_school_that_declines_makes_room_for_a_reserve_and_nothing_is_lost() {
        String study = open("Declined", "best");
        String urn = school(study, 0);
        record(study, urn, 0, "invited", "Letter");
        record(study, urn, 1, "declined", "New head");
        visitor.read(study, 200, "1 school declined", "New head");

        String page = visitor.read(study + "/replacement", 200, "These are the best samples", "Each keeps all quotas");
        String sample = first(page, "name=\"sample\" value=\"([^\"]+)\"");
        HttpResponse<String> done = visitor.post(
                study + "/replacement", "begun", "2", "sample", sample, "on", today(), "reason", "Asked by telephone");

        assertThat(done.statusCode()).isEqualTo(302);
        String after =
                visitor.read(study, 200, "No longer in the sample", "declined (New head)", "came in for", "Letter");
        assertThat(after).doesNotContain(study + "/schools/" + urn);
        visitor.read(study + "/replacement", 200, "there is nobody to replace");
        assertThat(audit.list(AuditQuery.ALL, 0, 3))
                .extracting(it -> it.event().action())
                .containsExactly("schools replaced", "school declined", "school invited");
        assertThat(audit.list(AuditQuery.ALL, 0, 9))
                .noneMatch(it -> it.event().toString().contains("New head"));
    }

    @Test
    void a_sample_is_taken_away_with_answers_days_and_reasons_and_this_is_in_the_audit() {
        String study = open("Away", "best");
        String urn = school(study, 0);
        record(study, urn, 0, "declined", "=1+1 [note 9]\nNew head");

        String[] rows = visitor.get(study + "/files/sample.csv").body().split("\r\n");
        String history = visitor.get(study + "/files/history.csv").body();
        HttpResponse<String> workbook = visitor.get(study + "/files/sample.ods");

        assertThat(rows).hasSize(5);
        assertThat(rows[0])
                .isEqualTo(
                        "Pair,Stuck or partner,URN,School,Phase,Region of the stuck school,Distance between the two,Answer,On,Reason");
        assertThat(rows[1])
                .startsWith("1,stuck," + urn + ",")
                .endsWith("declined," + today() + ",'=1+1 (note 9) New head");
        assertThat(rows[2]).startsWith("1,partner,").endsWith("not invited yet,none,none");
        assertThat(history).contains("declined", "2 pairs were drawn,none,The person at this computer");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"study-" + study.replaceAll("\\D", "") + "-sample.ods\"");
        assertThat(audit.list(AuditQuery.ALL, 0, 3))
                .extracting(it -> it.event().action() + " " + it.event().subject())
                .containsExactly(
                        "study taken away " + study + "/files/sample.ods",
                        "study taken away " + study + "/files/history.csv",
                        "study taken away " + study + "/files/sample.csv");
        assertThat(visitor.get(study + "/files/secret.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void the_table_for_publication_stands_alone_and_names_no_school() {
        String study = open("Published", "best");

        String page = visitor.read(study + "/appendix", 200, "Schools visited", "at least 3 schools", "1A", "2B");
        String file = visitor.get(study + "/files/appendix.csv").body();

        assertThat(file)
                .startsWith("Pair,Stuck or unstuck,Phase,Urban or rural,School size\r\n")
                .contains("1A,Stuck,", "2B,Unstuck,");
        assertThat(visitor.get(study + "/files/appendix.ods").body()).startsWith("PK");
        for (String urn : schools(study)) {
            assertThat(page).doesNotContain(urn);
            assertThat(file).doesNotContain(urn);
        }
    }

    @Test
    void a_table_that_would_tell_too_much_is_not_made() {
        String study = visitor.post(
                        "/studies", "design", save("Few", "best", "5"), "version", "1", "title", "Few", "seed", "1")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]*", "");

        visitor.read(study, 200, "would tell which they are");
        visitor.read(study + "/appendix", 400, "would tell which they are");
        assertThat(visitor.get(study + "/files/appendix.csv").statusCode()).isEqualTo(400);
    }

    @Test
    void of_two_who_record_at_once_the_second_is_told_and_sees_what_the_first_recorded() {
        String study = open("Two", "best");
        String urn = school(study, 0);
        record(study, urn, 0, "invited", "");

        HttpResponse<String> late = record(study, urn, 0, "declined", "Mine");

        Visitor.checked(late, 409, "Somebody else has recorded something", "invited", "Mine");
        assertThat(record(study, urn, 1, "declined", "Mine").statusCode()).isEqualTo(302);
    }

    @Test
    void what_cannot_be_recorded_is_told() {
        String study = open("Wrong", "best");
        String urn = school(study, 0);

        Visitor.checked(record(study, urn, 0, "", ""), 422, "Choose what happened");
        Visitor.checked(record(study, urn, 0, "drawn", ""), 422, "Choose what happened");
        Visitor.checked(
                visitor.post(study + "/schools/" + urn, "begun", "0", "kind", "invited"),
                422,
                "Say on which day it happened");
        Visitor.checked(
                visitor.post(study + "/schools/" + urn, "begun", "0", "kind", "invited", "on", "2099-01-01"),
                422,
                "The day must be from the day of the draw to today");
        Visitor.checked(
                visitor.post(study + "/replacement", "begun", "0", "sample", "1-2", "on", today()),
                422,
                "Choose one of the samples that are offered");
        assertThat(visitor.get(study + "/schools/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sample_drawn_by_lot_is_the_same_for_the_same_seed() {
        String one = open("Lot one", "by-lot");
        String other = open("Lot two", "by-lot");

        assertThat(schools(one)).isEqualTo(schools(other));
        visitor.read(one, 200, "by lot, with seed 4711");
        visitor.read("/designs/lot-one/sample", 200, "Drawing by lot needs a seed");
        visitor.read("/designs/lot-one/sample?seed=4711", 200, "had the same chance", "Open a study");
    }

    @Test
    void a_study_needs_a_name_a_seed_and_a_design_that_gives_a_sample() {
        save("Bare", "best", "2");
        visitor.read("/studies/new?design=bare&version=1", 200, "Open a study", "primary pairs: 2");
        Visitor.checked(visitor.post("/studies", "design", "bare", "version", "1", "title", "x"), 422, "Give a number");
        Visitor.checked(
                visitor.post("/studies", "design", "bare", "version", "1", "seed", "1"), 422, "Give the study a name");
        save("Too many", "best", "500");
        Visitor.checked(
                visitor.post("/studies", "design", "too-many", "version", "1", "seed", "1", "title", "x"),
                422,
                "No sample keeps all conditions");
        visitor.read("/studies/new?design=nobody&version=1", 404);
        visitor.read("/studies/77", 404, "There is no such study, or you do not belong to it.");
    }

    private String open(String title, String choose) {
        String design = save(title, choose, "2");
        return visitor.post("/studies", "design", design, "version", "1", "title", title, "seed", "4711")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]*", "");
    }

    private String save(String title, String choose, String primary) {
        visitor.post(
                "/designs",
                "title",
                title,
                "treated",
                "ofsted-2020-stuck",
                "control",
                "always-good",
                "as-at",
                "2019-08-31",
                "size",
                "1",
                "exact",
                "phase",
                "sample-primary",
                primary,
                "sample-secondary",
                "0",
                "sample-region",
                "any",
                "sample-choose",
                choose);
        return title.toLowerCase(Locale.UK).replace(' ', '-');
    }

    private HttpResponse<String> record(String study, String urn, int begun, String kind, String reason) {
        return visitor.post(
                study + "/schools/" + urn,
                "begun",
                Integer.toString(begun),
                "kind",
                kind,
                "on",
                today(),
                "reason",
                reason);
    }

    private String school(String study, int place) {
        return schools(study).get(place);
    }

    private List<String> schools(String study) {
        return Pattern.compile("/studies/[0-9]+/schools/([0-9]+)")
                .matcher(visitor.get(study).body())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    private static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .map((MatchResult it) -> it.group(1))
                .orElseThrow();
    }
}
