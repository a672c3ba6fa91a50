package org.unstuck.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.unstuck.access.LocalAccess;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** The pages of the national picture, seen from outside the running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class NationPagesTest {
    private static final String PICTURE = "/picture/ofsted-2020-stuck";

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
    void the_picture_begins_with_the_count_and_its_bounds() {
        assertThat(browser.get(PICTURE).body())
                .contains("13 schools met it on the records found; between 13 and 14")
                .contains("not for publication");
    }

    @Test
    void every_table_has_a_reading_and_a_page_with_its_numbers_and_sources() {
        assertThat(browser.get(PICTURE).body()).contains("href=\"" + PICTURE + "/phase\"");
        assertThat(browser.get(PICTURE + "/phase").body())
                .contains("<th scope=\"row\"", "Primary", "Secondary", "Fight or flight (2020), paragraph 37");
    }

    @Test
    void a_figure_is_described_for_those_who_cannot_see_it() {
        assertThat(browser.get(PICTURE + "/rural-urban").body())
                .contains("alt=\"Bar chart of share of schools by ")
                .contains("/rural-urban/narrow.svg");
    }

    @Test
    void a_figure_says_that_its_data_are_invented() {
        HttpResponse<String> figure = browser.get(PICTURE + "/inspections/figure.svg");
        assertThat(figure.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(figure.body()).startsWith("<svg ").contains("Invented data.");
    }

    @Test
    void a_figure_names_its_definition_its_date_and_for_whom_it_is() {
        assertThat(browser.get(PICTURE + "/phase/figure.svg").body())
                .contains("Definition ‘stuck (Ofsted 2020)’, version 1, on 31 August 2019")
                .contains("Not for publication");
    }

    @Test
    void a_browser_that_has_a_figure_is_told_that_it_is_still_right() {
        HttpResponse<String> figure = browser.get(PICTURE + "/phase/narrow.svg");
        String mark = figure.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browser.ask(PICTURE + "/phase/narrow.svg", mark);

        assertThat(figure.headers().firstValue("Cache-Control").orElseThrow()).contains("private", "no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.ask(PICTURE + "/sector/narrow.svg", mark).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_picture_of_some_schools_says_so_and_can_be_made_wider_again() {
        HttpResponse<String> page = browser.get(PICTURE + "?phase=secondary&beside=rest&theme=who");

        assertThat(page.body())
                .contains("Only Secondary: ", "Remove: </span>Secondary", "Remove: </span>Beside the rest")
                .contains("href=\"" + PICTURE + "?beside=rest&amp;theme=who\"")
                .contains("href=\"" + PICTURE + "/sector?phase=secondary&amp;beside=rest\"")
                .doesNotContain("id=\"authorities\"");
        assertThat(browser.get(PICTURE + "/sector/figure.svg?phase=secondary&beside=rest")
                        .body())
                .contains("only Secondary", "Maintained by local authorities");
    }

    @Test
    void the_tables_are_beside_all_schools_or_beside_the_rest() {
        assertThat(browser.get(PICTURE + "/phase").body())
                .contains(">All schools: %<")
                .doesNotContain(">Rest: %<");
        assertThat(browser.get(PICTURE + "/phase?beside=rest").body())
                .contains(">Rest: %<")
                .doesNotContain(">All schools: %<");
    }

    @Test
    void a_form_leads_to_an_address_that_can_be_shared() {
        assertThat(browser.get("/picture?definition=ofsted-2020-stuck&as-at-day=31&as-at-month=8&as-at-year=2019"
                                + "&phase=secondary&region=&beside=all&theme=where")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(PICTURE + "?phase=secondary&theme=where");
    }

    @Test
    void every_table_belongs_to_one_theme() {
        String page = browser.get(PICTURE).body();
        for (Theme theme : Theme.values()) {
            assertThat(page).contains(theme.label());
        }
        long listed = Pattern.compile("<li><a class=\"govuk-link\" href=\"#")
                .matcher(page)
                .results()
                .count();
        long shown = Pattern.compile("<section aria-labelledby")
                .matcher(page)
                .results()
                .count();
        assertThat(listed).isEqualTo(shown).isGreaterThan(15);
    }

    @Test
    void what_became_of_schools_is_a_flow_too() {
        assertThat(browser.get(PICTURE + "/compare?and=2018-08-31").body())
                .contains("/compare/figure.svg?with=ofsted-2020-stuck&amp;and=2018-08-31", "alt=\"Flow of schools");
        assertThat(browser.get(PICTURE + "/compare/figure.svg?and=2018-08-31").body())
                .startsWith("<svg ")
                .contains("Met both");
        assertThat(browser.get(PICTURE + "/compare?and=2018-13-31").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_csv_of_a_table_has_every_column_and_says_whom_it_is_for() {
        HttpResponse<String> file = browser.get(PICTURE + "/phase/table.csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("ofsted-2020-stuck-phase-not-for-publication.csv");
        assertThat(file.body()).startsWith("category,met,met_of,met_percent,");
    }

    @Test
    void another_date_is_asked_for_in_the_address() {
        assertThat(browser.get(PICTURE + "?as-at=2018-08-31").body()).contains("31 August 2018");
        assertThat(browser.get("/picture?definition=ofsted-2020-stuck&as-at-day=31&as-at-month=8&as-at-year=2018")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(PICTURE + "?as-at=2018-08-31");
    }

    @Test
    void two_dates_are_compared() {
        assertThat(browser.get(PICTURE + "/compare?and=2018-08-31").body())
                .contains("What became of them", "Met both", "Left: closed");
    }

    @Test
    void what_is_safe_to_publish_hides_small_numbers() {
        HttpResponse<String> file = browser.get(PICTURE + "/publication/schools_by_kind.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("time_period,time_identifier,").contains(",c,");
        assertThat(browser.get(PICTURE + "/full/schools_by_kind.csv").body()).doesNotContain(",c,");
    }

    @Test
    void the_page_of_what_is_safe_names_every_file_and_what_is_left_out() {
        assertThat(browser.get(PICTURE + "/publication?as-at=2018-08-31").body())
                .contains("/publication/national-picture.zip?as-at=2018-08-31")
                .contains("/publication/schools_by_region.meta.csv?as-at=2018-08-31")
                .contains("What is left out", "wards: No imported file says it.")
                .contains("Organisation not stated. Contact: not stated.");
    }

    @Test
    void the_full_workbook_says_in_its_name_that_it_is_not_for_publication() {
        assertThat(browser.get(PICTURE).body()).contains(PICTURE + "/full/national-picture.ods");
        assertThat(browser.get(PICTURE + "/full/national-picture.ods")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("not-for-publication-national-picture.ods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/picture/unheard-of",
                "/picture/UPPER",
                PICTURE + "/unheard-of",
                PICTURE + "?phase=unheard-of",
                PICTURE + "?region=Atlantis",
                PICTURE + "?beside=nobody",
                PICTURE + "?theme=%3Cscript%3E",
                PICTURE + "/compare/figure.svg",
                PICTURE + "/compare/unheard-of.svg?and=2018-08-31",
                PICTURE + "/phase/unheard-of.svg",
                PICTURE + "/left-behind-wards/figure.svg",
                PICTURE + "/publication/unheard-of.ods",
                PICTURE + "/full/unheard-of.csv"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_date_that_is_none_is_told() {
        HttpResponse<String> page = browser.get(PICTURE + "?as-at=2019-13-01");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("There is a problem");
    }
}
