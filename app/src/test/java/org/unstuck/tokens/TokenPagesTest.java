package org.unstuck.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.unstuck.access.Scope;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.people.Person;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** The pages of tokens, and programs that use them, seen from outside the running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(OnSmallEngland.class)
class TokenPagesTest {
    private static final Pattern SECRET = Pattern.compile("unstuck_[A-Za-z0-9_-]{43}");
    private static final Pattern REVOKE = Pattern.compile("/account/tokens/[0-9a-f-]{36}/revoke");

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private AuditStore audit;

    private final LocalDate soon = LocalDate.now(Clock.systemUTC()).plusDays(30);
    private Visitor person;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void open() {
        GivenTokens.takeBack(tokens, Person.LOCAL);
        person = new Visitor(port, access);
    }

    @Test
    void a_token_is_shown_once_opens_what_was_chosen_and_ends_when_it_is_revoked() {
        person.read("/account/tokens", 200, "You have no tokens");
        person.read("/account/tokens/new", 200, "Make a token", "schools:read");
        String secret = secret(make("Monthly report", soon, "schools:read"));

        String list = person.read("/account/tokens", 200, "Monthly report");
        assertThat(list).as("the secret is gone").doesNotContain(secret);
        assertThat(ask("/api/v1/schools", secret).statusCode()).isEqualTo(200);
        assertThat(ask("/api/v1/definitions", secret).statusCode()).isEqualTo(403);

        Matcher revoke = REVOKE.matcher(list);
        assertThat(revoke.find()).isTrue();
        person.post(revoke.group());
        person.read("/account/tokens?revoked", 200, "The token is revoked", "You have no tokens");
        assertThat(ask("/api/v1/schools", secret).statusCode()).as("a replay").isEqualTo(401);
        assertThat(audit.list(AuditQuery.ALL, 0, 3))
                .extracting(it -> it.event().action())
                .containsExactly("token refused", "token revoked", "token made");
        assertThat(audit.list(AuditQuery.ALL, 0, 3)).allSatisfy(it -> {
            assertThat(it.person()).isEqualTo(Person.LOCAL);
            assertThat(it.event().toString()).doesNotContain(secret);
        });
    }

    @Test
    void a_form_that_cannot_be_used_says_what_is_wrong_and_makes_nothing() {
        Visitor.checked(
                make("", soon.plusYears(2), "everything:write"),
                422,
                "Say what the token is for",
                "Choose at least one thing",
                "from today to a year from today");
        Visitor.checked(
                person.post("/account/tokens/new", "name", "x", "scopes", "schools:read"),
                422,
                "Enter the last day on which the token works");
        assertThat(tokens.listOf(Person.LOCAL.id())).isEmpty();
    }

    @Test
    void nobody_has_more_tokens_than_they_can_look_after() {
        for (int made = 0; made < MakeToken.MOST; made++) {
            GivenTokens.give(tokens, Person.LOCAL, Set.of(Scope.SCHOOLS_READ));
        }

        Visitor.checked(make("One more", soon, "schools:read"), 422, "You have 50 tokens");
    }

    @Test
    void being_signed_in_on_the_pages_does_not_open_what_is_for_programs() {
        HttpResponse<String> answer = person.get("/api/v1/schools");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void what_the_container_itself_refuses_is_a_problem_too() {
        HttpResponse<String> answer = ask("/api/v1/schools;x=1", "forged");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void people_read_what_programs_can_ask_for() {
        person.read("/api", 200, "For programs", "/api/v1/schools/{urn}/history", "Needs the scope schools:read");
    }

    private HttpResponse<String> make(String name, LocalDate lastDay, String scope) {
        return person.post(
                "/account/tokens/new",
                "name",
                name,
                "scopes",
                scope,
                "last-day-day",
                Integer.toString(lastDay.getDayOfMonth()),
                "last-day-month",
                Integer.toString(lastDay.getMonthValue()),
                "last-day-year",
                Integer.toString(lastDay.getYear()));
    }

    private static String secret(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(Visitor.checked(page, 200, "Your new token"));
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private HttpResponse<String> ask(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html, application/json;q=0.9")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
