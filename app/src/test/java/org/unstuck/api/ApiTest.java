package org.unstuck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unstuck.access.Guesses;
import org.unstuck.access.Role;
import org.unstuck.access.Scope;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.tokens.GivenTokens;
import org.unstuck.tokens.TokenStore;
import org.unstuck.workbench.SmallEngland;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered. */
@OnPrograms
class ApiTest {
    private static final String SCHOOL = "/api/v1/schools/" + SmallEngland.STUCK;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    @Autowired
    private TokenStore tokens;

    private Programs programs;
    private String analyst;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void analystHasAToken() {
        programs = new Programs(server, tokens);
        analyst = programs.token(Role.ANALYST, Programs.ALL);
    }

    @Test
    void a_list_of_schools_has_the_filters_of_its_page() {
        JsonNode list = json("/api/v1/schools?verdict=met&phase=secondary&q=ash&as-at=2019-08-31");

        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.get("definition").asString()).isEqualTo("ofsted-2020-stuck");
        JsonNode school = list.get("schools").get(0);
        assertThat(school.get("urn").asString()).isEqualTo(SmallEngland.STUCK.toString());
        assertThat(school.get("verdict").asString()).isEqualTo("met");
        assertThat(school.get("gradedInspections").asInt()).isEqualTo(6);
        assertThat(school.get("trust").asString()).isEqualTo("Northmoor Learning Trust");
    }

    @ParameterizedTest
    @CsvSource({"name,ascending", "name,descending", "authority,ascending", "latest,descending", "verdict,ascending"})
    void walking_the_pages_of_a_sorted_list_meets_every_school_exactly_once(String sort, String order) {
        String address = "/api/v1/schools?closed=yes&sort=" + sort + "&order=" + order;
        List<String> whole = urns(json(address + "&limit=500"));

        List<String> walked = walk(address + "&limit=7");

        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void walking_the_pages_of_verdicts_meets_every_school_exactly_once() {
        String address = "/api/v1/definitions/ofsted-2020-stuck/verdicts?as-at=2019-08-31";

        assertThat(walk(address + "&limit=10"))
                .isEqualTo(urns(json(address + "&limit=500")))
                .isSorted()
                .hasSizeGreaterThan(50);
    }

    @Test
    void a_page_after_the_end_is_empty_and_leads_back() {
        MockHttpServletResponse answer = programs.ask(analyst, "/api/v1/schools?limit=50&page=999");

        assertThat(read(answer).get("schools")).isEmpty();
        assertThat(answer.getHeader("Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void the_address_of_a_page_carries_every_filter() {
        String link = programs.ask(
                        analyst, "/api/v1/schools?limit=3&region=North%20West&q=lane&sort=latest&order=descending")
                .getHeader("Link");

        assertThat(link)
                .contains("region=North+West", "q=lane", "sort=latest", "order=descending", "limit=3", "page=2");
    }

    @Test
    void a_history_names_file_and_row_and_what_no_file_covers() {
        JsonNode history = json(SCHOOL + "/history");

        assertThat(history.get("members").valueStream().map(JsonNode::asString))
                .containsExactly(SmallEngland.STUCK.toString(), SmallEngland.STUCK_BEFORE.toString());
        JsonNode first = history.get("inspections").get(0);
        assertThat(first.get("date").asString()).isEqualTo("2007-05-16");
        assertThat(first.get("grade").asInt()).isEqualTo(3);
        assertThat(first.get("sources").get(0).get("file").asString()).isEqualTo("invented_inspections.csv");
        assertThat(history.get("known").toString()).isEqualTo("[{\"from\":\"2005-09-01\",\"to\":\"2025-08-31\"}]");
        assertThat(history.get("unknown").toString()).isEqualTo("[{\"from\":\"2025-09-01\",\"to\":null}]");
    }

    @Test
    void a_report_card_comes_with_its_areas() {
        JsonNode history = json("/api/v1/schools/" + SmallEngland.NEWEST_FRAMEWORKS + "/history");

        assertThat(history.get("inspections")
                        .get(2)
                        .get("judgements")
                        .get("quality-of-education")
                        .asInt())
                .isEqualTo(3);
        JsonNode card = history.get("inspections").get(3);
        assertThat(card.get("reportCard").get("leadership-and-governance").asString())
                .isEqualTo("needs-attention");
        assertThat(card.get("safeguardingMet").asBoolean()).isTrue();
        assertThat(card.get("grade").isNull()).isTrue();
    }

    @Test
    void the_verdicts_of_a_school_say_why() {
        JsonNode verdicts = json(SCHOOL + "/verdicts?as-at=2019-08-31").get("verdicts");

        JsonNode stuck = verdicts.get(0);
        assertThat(stuck.get("definition").asString()).isEqualTo("ofsted-2020-stuck");
        assertThat(stuck.get("verdict").asString()).isEqualTo("met");
        assertThat(stuck.get("reasons").get(0).get("inspections")).isNotEmpty();
        assertThat(stuck.get("whatWouldChange").toString()).contains("A grade of good at the next graded inspection");
    }

    @Test
    void a_definition_comes_with_its_file_and_what_it_says_in_words() {
        JsonNode definition = json("/api/v1/definitions/ofsted-2020-stuck");

        assertThat(definition.get("text").asString()).contains("id: ofsted-2020-stuck");
        assertThat(definition.get("words").get("rule")).isNotEmpty();
        assertThat(json("/api/v1/definitions/ofsted-2020-stuck/counts")
                        .get("counts")
                        .get("met")
                        .asInt())
                .isPositive();
    }

    @Test
    void an_improvement_lead_gets_only_the_schools_that_are_named_for_them() {
        String lead = programs.token(Role.IMPROVEMENT_LEAD, Programs.ALL);

        assertThat(read(programs.ask(lead, "/api/v1/schools?closed=yes&limit=500"))
                        .toString())
                .contains("Southwold Vale")
                .doesNotContain("\"Northmoor\"");
        assertThat(read(programs.ask(lead, "/api/v1/definitions/ofsted-2020-stuck/verdicts?limit=500"))
                        .toString())
                .contains("Southwold Vale")
                .doesNotContain("\"Northmoor\"");
        assertThat(programs.ask(lead, "/api/v1/schools/" + SmallEngland.GOOD).getStatus())
                .isEqualTo(403);
        assertThat(programs.ask(lead, "/api/v1/schools/999999").getStatus())
                .as("what is not there is not told apart from what is not theirs")
                .isEqualTo(403);
        assertThat(programs.ask(lead, SCHOOL).getStatus()).isEqualTo(200);
    }

    @Test
    void a_school_gets_itself_alone() {
        String school = programs.token(Role.SCHOOL, Programs.ALL);

        assertThat(programs.ask(school, SCHOOL + "/verdicts").getStatus()).isEqualTo(200);
        assertThat(programs.ask(school, "/api/v1/schools/" + SmallEngland.GOOD).getStatus())
                .isEqualTo(403);
        assertThat(programs.ask(school, "/api/v1/schools").getStatus()).isEqualTo(403);
    }

    @Test
    void a_token_that_was_never_made_has_ended_or_was_taken_back_opens_nothing() {
        String ended = GivenTokens.giveEnded(tokens, Programs.person(Role.RESEARCHER), Programs.ALL);
        String revoked = programs.token(Role.RESEARCHER, Programs.ALL);
        assertThat(programs.ask(revoked, SCHOOL).getStatus()).isEqualTo(200);
        GivenTokens.takeBack(tokens, Programs.person(Role.RESEARCHER));

        for (String token :
                List.of("unstuck_" + "A".repeat(43), "x", ended, revoked, analyst.toUpperCase(Locale.ROOT))) {
            assertProblem(askFrom("10.0.0.1", token), 401);
        }
    }

    @Test
    void a_token_of_somebody_who_may_no_longer_come_in_opens_nothing() {
        Person left = new Person(new PersonId("left"), "Somebody who left");

        assertProblem(askFrom("10.0.0.2", GivenTokens.give(tokens, left, Programs.ALL)), 401);
    }

    @Test
    void after_ten_tokens_that_do_not_hold_an_address_waits_while_good_ones_work_on() {
        for (int tries = 0; tries < Guesses.MOST_FOR_A_NAME; tries++) {
            assertThat(askFrom("10.0.0.3", "forged" + tries).getStatus()).isEqualTo(401);
        }

        MockHttpServletResponse answer = askFrom("10.0.0.3", "forged");
        assertProblem(answer, 429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("900");
        assertThat(askFrom("10.0.0.3", analyst).getStatus()).isEqualTo(200);
        assertThat(askFrom("10.0.0.4", "forged").getStatus()).isEqualTo(401);
    }

    @Test
    void a_token_in_the_address_or_a_form_opens_nothing() {
        assertThat(programs.send(MockMvcRequestBuilders.get(SCHOOL).param("access_token", analyst))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void a_scope_that_is_missing_is_named() {
        MockHttpServletResponse answer =
                programs.ask(Role.ANALYST, EnumSet.of(Scope.IMPORTS_READ), "/api/v1/definitions");

        assertThat(assertProblem(answer, 403).get("detail").asString()).contains("definitions:read");
        assertThat(answer.getHeader("WWW-Authenticate"))
                .contains("error=\"insufficient_scope\"", "scope=\"definitions:read\"");
    }

    @Test
    void what_a_program_has_is_not_sent_again_until_something_changes() throws Exception {
        MockHttpServletResponse first = programs.ask(analyst, SCHOOL);
        String tag = first.getHeader("ETag");
        assertThat(first.getHeader("Cache-Control")).contains("private", "no-cache");
        assertThat(first.getHeader("Vary")).contains("Authorization");

        MockHttpServletResponse again = conditional(analyst, tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
        assertThat(conditional(programs.token(Role.SCHOOL, Programs.ALL), tag).getStatus())
                .as("for another person")
                .isEqualTo(200);
        assertThat(conditional(programs.token(Role.ANALYST, Programs.ALL), tag).getStatus())
                .as("with another token of the same person")
                .isEqualTo(304);

        Path folder = Files.createDirectories(home.resolve("definitions"));
        String text = json("/api/v1/definitions/ofsted-2020-stuck").get("text").asString();
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, text.replace("id: ofsted-2020-stuck", "id: one-of-our-own"), StandardCharsets.UTF_8);
        try {
            assertThat(conditional(analyst, tag).getStatus())
                    .as("with another definition")
                    .isEqualTo(200);
        } finally {
            Files.delete(own);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/schools?phase=kindergarten, phase",
        "/api/v1/schools?as-at=2019-02-30, as-at",
        "/api/v1/schools?sort=colour, sort",
        "/api/v1/schools?order=sideways, order",
        "/api/v1/schools?closed=perhaps, closed",
        "/api/v1/schools?page=0, page",
        "/api/v1/schools?limit=501, limit",
        "/api/v1/schools?limit=99999999999999999999, limit",
        "/api/v1/schools?definition=none, definition",
        "/api/v1/schools?phsae=secondary, phsae",
        "/api/v1/schools/137001?as-at=yesterday, as-at",
        "/api/v1/schools/137001/history?lineage=everyone, lineage",
        "/api/v1/definitions/dfe-rise-2025/verdicts?verdict=maybe, verdict",
        "/api/v1/definitions?page=1, page"
    })
    void a_parameter_that_cannot_be_used_is_named(String path, String parameter) {
        JsonNode problem = assertProblem(programs.ask(analyst, path), 400);

        assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("errors").get(0).get("message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v2/schools",
                "/api/x",
                "/api/v1/schools/",
                "/api/v1/schools/999999",
                "/api/v1/schools/abc",
                "/api/v1/definitions/none",
                "/api/v1/definitions/ofsted-2020-stuck?version=9",
                "/api/v1/imports/none"
            })
    void what_is_not_there_is_a_problem(String path) {
        assertProblem(programs.ask(analyst, path), 404);
    }

    @Test
    void other_methods_and_forms_are_refused_with_what_there_is() {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)) {
            MockHttpServletResponse answer = programs.send(
                    MockMvcRequestBuilders.request(method, SCHOOL).header("Authorization", "Bearer " + analyst));
            assertProblem(answer, 405);
            assertThat(answer.getHeader("Allow")).isEqualTo("GET");
        }
        assertProblem(
                programs.send(MockMvcRequestBuilders.get(SCHOOL)
                        .header("Authorization", "Bearer " + analyst)
                        .header("Accept", "text/html")),
                406);
    }

    @Test
    void no_answer_sets_a_cookie_or_begins_a_session() {
        MockHttpServletResponse answer = programs.ask(analyst, SCHOOL);

        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    private List<String> walk(String from) {
        List<String> urns = new ArrayList<>();
        String address = from;
        while (!address.isEmpty()) {
            MockHttpServletResponse answer = programs.ask(analyst, address);
            urns.addAll(urns(read(answer)));
            Matcher next = NEXT.matcher(String.valueOf(answer.getHeader("Link")));
            address = next.find() ? next.group(1) : "";
        }
        return urns;
    }

    private static List<String> urns(JsonNode list) {
        Stream<JsonNode> schools = list.get("schools").valueStream();
        return schools.map(it -> it.get("urn").asString()).toList();
    }

    private JsonNode json(String path) {
        return read(programs.ask(analyst, path));
    }

    private static JsonNode read(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private static JsonNode assertProblem(MockHttpServletResponse answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "java.");
        return problem;
    }

    private MockHttpServletResponse askFrom(String address, String token) {
        return programs.send(MockMvcRequestBuilders.get(SCHOOL)
                .header("Authorization", "Bearer " + token)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private MockHttpServletResponse conditional(String token, String tag) {
        return programs.send(MockMvcRequestBuilders.get(SCHOOL)
                .header("Authorization", "Bearer " + token)
                .header("If-None-Match", tag));
    }
}
