package org.unstuck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** What people write on pages: notes, searches and settings, and the audit of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class NotePagesTest {
    private static final String SCHOOL = "/schools/137001";

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    private Visitor ada;
    private Visitor bob;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void visit() {
        ada = new Visitor(port, access);
        bob = new Visitor(port, access);
    }

    @Test
    void two_people_who_change_a_note_at_once_lose_no_word() {
        ada.read(SCHOOL, 200, "Nobody has written anything about this school yet");
        assertThat(ada.post(SCHOOL + "/notes", "version", "0", "text", "Ada: new head\r\nsince May")
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> clash = bob.post(SCHOOL + "/notes", "version", "0", "text", "Bob: <b>sports</b> hall");

        String page = Visitor.checked(
                clash,
                409,
                "Somebody else changed the note while you did",
                "What is saved Ada: new head since May",
                "What you wrote Bob: &lt;b&gt;sports&lt;/b&gt; hall");
        assertThat(page)
                .contains(
                        "name=\"version\" value=\"1\"",
                        "\nAda: new head\nsince May\n\nBob: &lt;b&gt;sports&lt;/b&gt; hall");
        bob.post(SCHOOL + "/notes", "version", "1", "text", "Ada: new head\nsince May\n\nBob: sports hall");
        ada.read(SCHOOL, 200, "Bob: sports hall", "Saved by The person at this computer", "2 versions");
        ada.read(SCHOOL + "/notes", 200, "Version 2, saved by", "Version 1, saved by");
        ada.read("/audit?subject=" + SCHOOL, 200, "2 rows", "Note saved", "Bob: sports hall");
        ada.read("/audit/check", 200, "hang together");
        assertThat(ada.get("/audit.csv").body())
                .contains("Number,At,Person,Name,Action,Subject,Before,After,Previous hash,Hash\r\n", ",note saved,");
    }

    @Test
    void a_note_that_is_too_long_stays_in_the_form() {
        HttpResponse<String> answer = ada.post("/schools/200000/notes", "version", "0", "text", "x".repeat(20_001));

        assertThat(Visitor.checked(answer, 422, "There is a problem", "20,000 characters or fewer; it has 20001"))
                .contains("x".repeat(20_001), "<title>Error: ");
    }

    @Test
    void nobody_writes_about_a_school_that_is_not_there() {
        assertThat(ada.get("/schools/999999/notes").statusCode()).isEqualTo(404);
        assertThat(ada.post("/schools/x/notes", "version", "0", "text", "?").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_search_that_is_saved_is_one_click_away_until_it_is_deleted() {
        HttpResponse<String> saved =
                ada.post("/searches", "name", "Primary <schools>", "address", "/schools?phase=primary");
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/schools?phase=primary"));
        assertThat(ada.read("/schools", 200, "Primary &lt;schools&gt;")).contains("href=\"/schools?phase=primary\"");

        ada.post("/searches/delete", "name", "Primary <schools>");

        assertThat(ada.get("/schools").body()).doesNotContain("Primary &lt;schools");
        Visitor.checked(
                ada.post("/searches", "name", "Elsewhere", "address", "https://example.org"),
                400,
                "Only a search of the list of schools can be saved");
        Visitor.checked(ada.post("/searches", "name", " ", "address", "/schools"), 400, "Give the search a name");
    }

    @Test
    void the_list_of_schools_can_be_looked_at_more_often_than_there_are_connections() {
        for (int looks = 0; looks < 20; looks++) {
            ada.read("/schools?q=lane", 200, "Your saved searches");
        }
    }

    @Test
    void settings_changed_by_two_people_show_both_choices() {
        String page = ada.read("/settings", 200, "Settings", "Each night at");
        String version = page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
        assertThat(settings(ada, version, "Northshire", "2:30").statusCode()).isEqualTo(302);

        HttpResponse<String> clash = settings(bob, version, "Southshire", "2:30");

        assertThat(Visitor.checked(clash, 409, "changed the settings on", "Saved meanwhile: Northshire ; you chose:"))
                .contains("value=\"Southshire\"")
                .doesNotContain("Saved meanwhile: <strong>02:30");
        Visitor.checked(settings(ada, version, "Northshire", "late"), 422, "The time must be like 2:00 or 23:30");
    }

    @Test
    void the_audit_refuses_a_date_that_is_none() {
        Visitor.checked(ada.get("/audit?from=yesterday"), 400, "There is a problem", "must be a real date");
    }

    private static HttpResponse<String> settings(Visitor person, String version, String organisation, String backupAt) {
        return person.post(
                "/settings",
                "version",
                version,
                "organisation",
                organisation,
                "contact",
                "",
                "smallest-count",
                "5",
                "round-to",
                "1",
                "backup-at",
                backupAt,
                "backups-kept",
                "7");
    }
}
