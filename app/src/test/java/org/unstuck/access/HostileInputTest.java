package org.unstuck.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.tokens.GivenTokens;
import org.unstuck.tokens.TokenStore;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.workbench.SmallEngland;

/**
 * Requests as no page of ours sends them: on every route, from every kind of person, with what breaks programs in the path,
 * the query, the form and the headers. None may end in a fault of ours, show a school to whom it is not for, change
 * anything without the proof that a form carries, or hand back a script.
 *
 * <p>{@code -Dhostile.requests=N} sends as many; the seed of a run is in its name when it fails.
 */
@SpringBootTest(
        properties = {
            "unstuck.team=true",
            "unstuck.address=https://localhost",
            "logging.level.org.springframework.web.servlet=error"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(OnSmallEngland.class)
class HostileInputTest {
    private static final long SEED = 20_260_102;
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 10_000);

    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "100000",
            "999999999999999999999",
            SmallEngland.STUCK.toString(),
            SmallEngland.GOOD.toString(),
            "dfe-rise-2025",
            "new",
            SCRIPT,
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "=HYPERLINK(\"http://evil.example\")",
            "+1+1",
            "@SUM(1)",
            "' or 1=1 --",
            "'; drop table account; --",
            "../../etc/passwd",
            "..\\..\\windows",
            "%00",
            "\u0000",
            "a\r\nSet-Cookie: stolen=yes",
            "\uD800",
            "\uFFFD\u202E\u0301",
            "2019-02-30",
            "9999999-01-01",
            "${7*7}",
            "{{7*7}}",
            "#{T(Runtime)}",
            "id: x\nversion: 1\n",
            "!!javax.script.ScriptEngineManager [x]",
            "&a [*a,*a]",
            "x".repeat(70_000),
            "00000000-0000-0000-0000-000000000000",
            "20260101-000000",
            "a".repeat(64));

    private static final List<String> NAMES = List.of(
            "q",
            "definition",
            "as-at",
            "as-at-day",
            "as-at-month",
            "as-at-year",
            "verdict",
            "phase",
            "region",
            "authority",
            "trust",
            "type",
            "closed",
            "sort",
            "order",
            "page",
            "limit",
            "lineage",
            "version",
            "from",
            "step",
            "text",
            "title",
            "id",
            "minimum",
            "window-from-day",
            "name",
            "roles",
            "authorities",
            "trusts",
            "schools",
            "active",
            "passphrase",
            "again",
            "current",
            "invitation",
            "token",
            "_csrf",
            "_method",
            "username",
            "saved",
            "treated",
            "control",
            "free-meals",
            "sample-primary",
            "sample-choose",
            "declined",
            "urn",
            "design",
            "begun",
            "scopes",
            "last-day-day",
            "last-day-month",
            "last-day-year",
            "seed",
            "kind",
            "on",
            "reason",
            "sample",
            "remove",
            "x[0].y",
            "class.module");

    private static final List<String> FORGED = List.of(
            "",
            "x",
            "unstuck_" + "A".repeat(43),
            "a.b.c",
            "x".repeat(8_000),
            "00000000-0000-0000-0000-000000000000",
            "' or 1=1 --",
            SCRIPT);

    private static final List<String> STEPS =
            List.of("choices", "choices-and-rule", "change-choices", "change-file", "check", "save");

    private static final Map<String, Member> PEOPLE = Map.of(
            "analyst", member("analyst", Role.ANALYST, Reach.NO_SCHOOL),
            "researcher", member("researcher", Role.RESEARCHER, Reach.NO_SCHOOL),
            "lead",
                    member(
                            "lead",
                            Role.IMPROVEMENT_LEAD,
                            new Reach(false, Set.of("Southwold Vale"), Set.of(), Set.of())),
            "school", member("school", Role.SCHOOL, new Reach(false, Set.of(), Set.of(), Set.of(SmallEngland.STUCK))),
            "publisher", member("publisher", Role.PUBLISHER, Reach.NO_SCHOOL),
            "administrator", member("administrator", Role.ADMINISTRATOR, Reach.NO_SCHOOL));

    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    @Autowired
    private List<RouteRules> rooms;

    @Autowired
    private TokenStore tokens;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    void nothing_that_is_sent_breaks_the_program_or_shows_what_is_not_for_the_sender() throws Exception {
        List<RouteRule> routes =
                rooms.stream().flatMap(it -> it.rules().stream()).toList();
        Set<Integer> statuses = new HashSet<>();
        Map<String, String> secrets = PEOPLE.values().stream()
                .map(Member::person)
                .collect(
                        Collectors.toMap(Person::name, it -> GivenTokens.give(tokens, it, EnumSet.allOf(Scope.class))));
        for (int number = 0; number < REQUESTS; number++) {
            SplittableRandom chance = new SplittableRandom(SEED + number);
            statuses.add(attack(routes.get(number % routes.size()), secrets, chance, "seed " + (SEED + number)));
        }
        assertThat(statuses).as("answers of many kinds").contains(200, 400, 401, 403, 404, 405);
    }

    private int attack(RouteRule route, Map<String, String> secrets, SplittableRandom chance, String seed)
            throws Exception {
        String name = List.of("analyst", "researcher", "lead", "school", "publisher", "administrator", "nobody")
                .get(chance.nextInt(7));
        boolean proof = chance.nextInt(4) > 0;
        HttpMethod method = chance.nextInt(20) == 0
                ? HttpMethod.valueOf(pick(List.of("PUT", "DELETE", "PATCH"), chance))
                : route.method();
        MockHttpServletRequestBuilder request = request(method, route, chance);
        if (PEOPLE.containsKey(name)) {
            request.with(user(name));
        }
        if (proof) {
            request.with(csrf());
        }
        boolean program = route.path().startsWith("/api/v1/");
        if (program && chance.nextInt(4) > 0) {
            request.header("Authorization", "Bearer " + secrets.getOrDefault(name, pick(FORGED, chance)));
        }
        MockHttpServletResponse answer = server.perform(request).andReturn().getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        String what = method + " " + route.path() + " as " + name + ", " + seed;
        assertThat(answer.getStatus()).as(what).isLessThan(500);
        assertThat(body).as(what).doesNotContain("java.lang.", "Exception");
        if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
            assertThat(body).as(what).doesNotContain(SCRIPT, "<img src=x");
        }
        Set<Integer> refusals = program ? Set.of(400, 401, 403, 404, 405, 429) : Set.of(302, 400, 401, 403, 404);
        if (program) {
            assertThat(answer.getContentType()).as(what).isIn("application/json", "application/problem+json", null);
        }
        assertThat(answer.getHeaderNames()).as(what).doesNotContain("stolen");
        assertThat(answer.getCookie("stolen")).as(what).isNull();
        assertThat(body.lines().filter(it -> it.contains(",=") || it.startsWith("=") || it.contains(",@SUM")))
                .as("formulas, " + what)
                .isEmpty();
        if (!proof && !method.equals(HttpMethod.GET)) {
            assertThat(answer.getStatus()).as("without proof, " + what).isIn(refusals);
        }
        if (name.equals("lead")) {
            assertThat(body.replace("Northmoor Learning Trust", ""))
                    .as("schools of another authority, " + what)
                    .doesNotContain("Northmoor");
        }
        if (!PEOPLE.containsKey(name) && !route.open()) {
            assertThat(answer.getStatus())
                    .as("without having signed in, " + what)
                    .isIn(refusals);
        }
        return answer.getStatus();
    }

    private static MockHttpServletRequestBuilder request(HttpMethod method, RouteRule route, SplittableRandom chance) {
        Object[] variables = IntStream.range(0, route.path().split("\\{", -1).length - 1)
                .mapToObj(it -> pick(VALUES, chance))
                .map(it -> it.length() > 5_000 ? it.substring(0, 5_000) : it)
                .toArray();
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        method, route.path().replace("/**", "/unstuck.css"), variables)
                .header("User-Agent", pick(VALUES, chance).replaceAll("\\p{Cntrl}", ""))
                .header("X-Forwarded-Host", "evil.example")
                .header("HX-Request", "true");
        int parameters = chance.nextInt(6);
        for (int i = 0; i < parameters; i++) {
            request.param(pick(NAMES, chance), pick(VALUES, chance));
        }
        if (route.path().equals("/definitions/new")) {
            request.param("step", pick(STEPS, chance));
        }
        if (chance.nextInt(10) == 0) {
            request.contentType(
                            pick(List.of("application/json", "text/xml", "multipart/form-data", "image/png"), chance))
                    .content(pick(VALUES, chance).getBytes(StandardCharsets.UTF_8));
        }
        return request;
    }

    private static <T> T pick(List<T> from, SplittableRandom chance) {
        return from.get(chance.nextInt(from.size()));
    }

    private static Member member(String name, Role role, Reach reach) {
        return new Member(new Person(new PersonId(name), name), Set.of(role), reach);
    }

    @TestConfiguration
    static class Senders {
        @Bean
        @Primary
        SignIn knownMembers() {
            return new KnownMembers(PEOPLE);
        }
    }
}
