package org.unstuck.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.LocalAccess;
import org.unstuck.home.Definitions;
import org.unstuck.home.RegisterStore;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.RegisterSource;
import org.unstuck.workbench.SmallEngland;

/** The pages about definitions, over a small country: 13 of its schools met 'stuck (Ofsted 2020)' in August 2019. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class DefinitionPagesTest {
    private static final String STUCK = "/definitions/ofsted-2020-stuck";

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> folder.toString());
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, access);
    }

    @Test
    void the_list_names_every_definition_and_where_to_count_it() {
        String page = visitor.read("/definitions", 200, "stuck (Ofsted 2020)", "stuck (DfE 2025)", "31 August 2019");

        assertThat(page).contains("href=\"" + STUCK + "\"", "href=\"/definitions/new?from=ofsted-2020-stuck\"");
    }

    @Test
    void a_count_can_be_asked_for_alone() {
        assertThat(Visitor.text(visitor.get(STUCK + "/count").body()).strip()).isEqualTo("13 from 13 to 14");
    }

    @Test
    void a_definition_says_what_it_asks_and_how_many_met_it_within_which_bounds() {
        visitor.read(
                STUCK,
                200,
                "There were at least four graded inspections.",
                "13 schools met ‘stuck (Ofsted 2020)’ on 31 August 2019 on the records found; between 13 and 14 once",
                "1 school could not be judged",
                "Primary 12 12 0 63 19.0%",
                "South East",
                "4 imported tables, the newest as at 31 August 2025");
    }

    @Test
    void a_date_typed_in_the_form_becomes_part_of_the_address() {
        HttpResponse<String> answer = visitor.get(STUCK + "?as-at-day=31&as-at-month=8&as-at-year=2015");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(STUCK + "?version=1&as-at=2015-08-31"));
        visitor.read(STUCK + "?version=1&as-at=2015-08-31", 200, "on 31 August 2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-at=yesterday",
                "as-at=2019-02-30",
                "as-at=9999999999-01-01",
                "as-at=%00",
                "as-at-day=31",
                "as-at=1066-10-14"
            })
    void a_date_that_is_none_is_named_on_the_page(String query) {
        String page = visitor.read(STUCK + "?" + query, 400, "There is a problem", "The date must be a real date");

        assertThat(page).contains("<title>Error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/definitions/nope", "/definitions/<script>alert(1)", STUCK + "?version=7"})
    void a_definition_that_is_not_there_leads_to_those_that_are(String path) {
        String page = visitor.read(
                path.replace("<", "%3C").replace(">", "%3E"), 404, "Definition not found", "stuck (DfE 2025)");

        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void the_file_is_downloaded_as_it_was_written() {
        HttpResponse<String> file = visitor.get(STUCK + "/file");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"ofsted-2020-stuck-v1.yaml\"");
        assertThat(file.body()).startsWith("id: ofsted-2020-stuck\nversion: 1\n");
    }

    @Test
    void what_if_shows_the_count_beside_each_choice_and_says_what_the_chosen_ones_do() {
        String page = visitor.read(
                STUCK + "/what-if?minimum=3",
                200,
                "With these choices 14 schools met it on 31 August 2019",
                "13 schools met it on 31 August 2019 as it stands",
                "three: 14 schools",
                "five: 1 school",
                "all: 14 schools");

        assertThat(page).contains("<option value=\"3\" selected>", "/definitions/new?from=ofsted-2020-stuck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimum=0", "minimum=99999999999", "minimum=four", "lineage=cousins", "window-from=2006"})
    void a_choice_that_cannot_be_made_is_named_and_the_others_still_count(String query) {
        visitor.read(STUCK + "/what-if?" + query, 400, "There is a problem", "13 schools met it");
    }

    @Test
    void a_definition_is_copied_changed_checked_and_saved_as_one_version_after_the_other() {
        HttpResponse<String> checked = visitor.post(
                "/definitions/new",
                formOf(
                        visitor.read("/definitions/new?from=ofsted-2020-stuck&minimum=3", 200, "Copied from"),
                        "choices",
                        "title",
                        "weak three times",
                        "id",
                        "weak-three",
                        "minimum",
                        "3"));
        String page = Visitor.checked(
                checked,
                200,
                "There were at least three graded inspections.",
                "weak three times, not saved yet 31 August 2019 14");

        HttpResponse<String> saved = visitor.post("/definitions/new", formOf(page, "save"));
        assertThat(saved.statusCode()).isEqualTo(302);
        visitor.read(
                "/definitions/weak-three?version=1&saved=yes",
                200,
                "Version 1 is saved",
                "Made from 'ofsted-2020-stuck', version 1");

        String again = Visitor.checked(
                visitor.post("/definitions/new", formOf(page, "check")), 200, "version 2 of weak-three");
        visitor.post("/definitions/new", formOf(again, "save"));
        visitor.read("/definitions/weak-three", 200, "Version 2 (shown here)", "Version 1");
        visitor.read("/definitions/weak-three?version=1", 200, "See version 2, the newest");
    }

    @Test
    void what_was_entered_wrongly_is_named_and_what_was_entered_stays() {
        String page = visitor.read("/definitions/new?from=ofsted-2020-stuck", 200);

        HttpResponse<String> answer = visitor.post(
                "/definitions/new",
                formOf(
                        page,
                        "choices",
                        "title",
                        "",
                        "id",
                        "Weak Schools!",
                        "minimum",
                        "none",
                        "window-from-day",
                        "31",
                        "window-from-month",
                        "2",
                        "window-from-year",
                        "2007"));

        String again = Visitor.checked(
                answer,
                422,
                "Enter a name of up to 100 characters",
                "Enter a short name of 3 to 60",
                "Least number of graded inspections must be a whole number from 1 to 50",
                "Start of the period: The date must be a real date");
        assertThat(again).contains("value=\"Weak Schools!\"", "href=\"#window-from-day\"", "<title>Error: ");
    }

    @Test
    void a_fault_in_the_file_is_shown_with_its_line_and_nothing_is_saved() {
        String page = visitor.read("/definitions/new?from=ofsted-2020-stuck", 200);
        String[] form = formOf(page, "save");
        String text = "id: bad-one\nversion: 1\ntitle: <b>bad</b>\nrules: none\n";
        form[List.of(form).indexOf("text") + 1] = text;

        String answer =
                Visitor.checked(visitor.post("/definitions/new", form), 422, "line 4", "That line is: rules: none");

        assertThat(answer).contains("&lt;b&gt;bad&lt;/b&gt;").doesNotContain("<b>bad");
        visitor.read("/definitions/bad-one", 404);
    }

    @Test
    void a_definition_that_ships_cannot_be_written_over() {
        String page = visitor.read("/definitions/new?from=ofsted-2020-stuck", 200);

        Visitor.checked(
                visitor.post("/definitions/new", formOf(page, "choices", "id", "ofsted-2020-stuck")),
                422,
                "The short name ‘ofsted-2020-stuck’ is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"step=save", "step=check", "step=choices", "step=nothing", ""})
    void a_form_that_is_not_whole_is_refused_without_a_fault(String body) {
        String[] fields = body.isEmpty() ? new String[0] : body.split("=");

        assertThat(visitor.post("/definitions/new", fields).statusCode()).isBetween(400, 499);
    }

    /** The fields of the first form that sends a definition on, with others in place of its own. */
    private static String[] formOf(String page, String step, String... others) {
        return Forms.fields(page, step, others);
    }

    @TestConfiguration
    static class SmallCountry {
        @Bean
        @Primary
        RegisterSource smallEngland() {
            RegisterStore.Current current = SmallEngland.current(SmallEngland.register());
            return () -> current;
        }

        @Bean
        @Primary
        Definitions ownDefinitions() {
            return new Definitions(folder.resolve("definitions"));
        }
    }
}
