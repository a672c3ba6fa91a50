package org.unstuck.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workbench of one person, seen from outside the running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class LocalAccessTest {
    private final HttpClient browser = browser();

    @LocalServerPort
    private int port;

    @Autowired
    private LocalAccess access;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/schools", "/schools/100001", "/schools.csv", "/import", "/no-such-page", "/error"})
    void who_has_not_opened_the_printed_address_is_told_where_to_find_it(String path) {
        HttpResponse<String> answer = get(browser, path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Open the link that Unstuck printed").doesNotContain("<nav");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_printed_address_lets_a_browser_in_and_leaves_no_token_behind() {
        HttpResponse<String> answer = get(browser, "/?token=" + access.newToken());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://127.0.0.1:" + port + "/");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it).contains("HttpOnly", "SameSite=Strict"));
        assertThat(get(browser, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_works_once() {
        String token = access.newToken();
        get(browser, "/?token=" + token);

        assertThat(get(browser(), "/?token=" + token).statusCode()).isEqualTo(401);
        assertThat(get(browser, "/?token=" + token).statusCode())
                .as("who is in is led home")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000", "%00", "a&token=b"})
    void a_forged_token_opens_nothing(String token) {
        assertThat(get(browser, "/?token=" + token).statusCode()).isEqualTo(401);
        assertThat(get(browser, "/").statusCode()).isEqualTo(401);
    }

    @Test
    void files_from_a_stranger_are_not_even_read() {
        HttpRequest.Builder upload = HttpRequest.newBuilder(address("/import"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("this is not what multipart looks like"));

        assertThat(send(browser, upload).statusCode()).isEqualTo(403);
    }

    @Test
    void pages_stay_out_of_the_caches_of_browsers_and_scripts_do_not() {
        get(browser, "/?token=" + access.newToken());

        assertThat(get(browser, "/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(get(browser, "/vendor/unstuck.css").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    private HttpResponse<String> get(HttpClient from, String path) {
        return send(from, HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpClient from, HttpRequest.Builder request) {
        try {
            return from.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
