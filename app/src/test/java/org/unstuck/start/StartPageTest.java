package org.unstuck.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

/** The home page with data, seen from outside the running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class StartPageTest {
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
    void the_count_stands_in_a_sentence_with_its_bounds() {
        assertThat(browser.get("/").body())
                .contains("13 schools met ‘stuck (Ofsted 2020)’ on 31 August 2019 on the records found; "
                        + "between 13 and 14 once the gaps in the records are allowed for.");
    }

    @Test
    void another_definition_and_date_are_asked_for_in_the_address() {
        assertThat(browser.get("/?definition=ofsted-2020-unstuck&as-at=2018-08-31")
                        .body())
                .contains("0 schools met ‘unstuck (Ofsted 2020)’ on 31 August 2018");
    }

    @Test
    void a_count_that_is_not_ready_can_be_asked_for_by_itself() {
        assertThat(browser.get("/counts?definition=dfe-rise-2025").body()).contains("<tr", "30 June 2025", ">15<");
        assertThat(browser.get("/counts?definition=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_loaded_is_named_with_its_date_and_said_to_be_invented() {
        assertThat(browser.get("/").body())
                .contains("invented_groups.csv", "31 August 2019")
                .contains("Invented data: no school, person or place on these pages is real.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?definition=unheard-of", "/?as-at=2019-13-01", "/?as-at-day=x&as-at-month=&as-at-year="})
    void what_cannot_be_used_is_named(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<title>Error: ", "There is a problem");
    }
}
