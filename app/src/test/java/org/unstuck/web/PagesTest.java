package org.unstuck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.unstuck.access.LocalAccess;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** What holds for every page, seen from outside the running server. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "logging.level.org.apache.catalina.core=off"})
class PagesTest {
    private static final String INVENTED = "Everything here is invented <b>&";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private AtomicReference<Optional<String>> notice;

    @Autowired
    private LocalAccess access;

    @BeforeEach
    void comeIn() {
        get("/?token=" + access.newToken());
    }

    @AfterEach
    void takeNoticeDown() {
        notice.set(Optional.empty());
    }

    @Test
    void a_notice_stands_on_every_page_while_it_holds_and_is_shown_as_text() {
        assertThat(get("/").body()).doesNotContain("Everything here");

        notice.set(Optional.of(INVENTED));

        for (String path : new String[] {"/", "/accessibility", "/no-such-page", "/fails"}) {
            assertThat(get(path).body()).as(path).contains("Everything here is invented &lt;b&gt;&amp;");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/fails", "/vendor/unstuck.css"})
    void no_answer_lets_the_browser_run_a_script_that_is_not_ours(String path) {
        assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accessibility", "/no-such-page", "/fails"})
    void no_page_holds_a_script_or_style_of_its_own(String path) {
        assertThat(get(path).body())
                .doesNotContain("<style", " style=", "onclick", "<script>")
                .contains("<h1");
    }

    @Test
    void a_page_that_is_not_there_says_what_to_check() {
        assertAnswer("/no-such-page", 404, "Page not found");
    }

    @Test
    void a_value_that_cannot_be_used_is_told_from_a_fault_of_ours() {
        assertAnswer("/needs-a-number?number=seven", 400, "did not understand");
    }

    @Test
    void a_fault_of_ours_is_owned_without_showing_how_the_program_failed() {
        HttpResponse<String> answer = assertAnswer("/fails", 500, "fault in Unstuck");

        assertThat(answer.body()).doesNotContain("a secret of the program", "IllegalState", "at org.");
    }

    @Test
    void a_host_name_pointed_at_this_computer_from_outside_is_turned_away() throws Exception {
        assertThat(statusFor("GET / HTTP/1.1\r\nHost: stuck.example:" + port)).contains(" 400 ");
        assertThat(statusFor("GET /accessibility HTTP/1.1\r\nHost: localhost:" + port))
                .contains(" 200 ");
        assertThat(statusFor("GET / HTTP/1.1\r\nHost: 127.0.0.1.example:" + port))
                .contains(" 400 ");
    }

    @Test
    void a_form_on_a_page_elsewhere_cannot_change_anything_here() {
        HttpResponse<String> refused = post("/changes", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("<html lang=\"en-GB\"", "This form is out of date");
        assertThat(post("/changes", "_csrf=forged").statusCode()).isEqualTo(403);

        assertThat(new Visitor(port, access).post("/changes").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> assertAnswer(String path, int status, String words) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words, "<html lang=\"en-GB\"");
        return answer;
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By hand, as an HTTP client does not let one lie about the host. */
    private String statusFor(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @TestConfiguration
    static class TroublesomeRoom {
        @Bean
        AtomicReference<Optional<String>> notice() {
            return new AtomicReference<>(Optional.empty());
        }

        @Bean
        PageNotice pageNotice(AtomicReference<Optional<String>> notice) {
            return notice::get;
        }

        @Bean
        RouteRules troublesomeRoutes() {
            return RouteRules.of(
                    RouteRule.signedIn(HttpMethod.GET, "/fails"),
                    RouteRule.signedIn(HttpMethod.GET, "/needs-a-number"),
                    RouteRule.signedIn(HttpMethod.POST, "/changes"));
        }

        @Bean
        TroublesomeController troublesomeController() {
            return new TroublesomeController();
        }
    }

    @Controller
    @ResponseBody
    static class TroublesomeController {
        @GetMapping("/fails")
        String fails() {
            throw new IllegalStateException("a secret of the program");
        }

        @GetMapping("/needs-a-number")
        String needsANumber(@RequestParam int number) {
            return "number " + number;
        }

        @PostMapping("/changes")
        String changes() {
            return "changed";
        }
    }
}
