package org.unstuck.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.LocalAccess;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.workbench.SmallEngland;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "unstuck.management-port=0"})
@Import(OnSmallEngland.class)
class HealthTest {
    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HealthServer server;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    void each_part_says_how_it_is() throws Exception {
        HttpResponse<String> health = get("/health");

        assertThat(health.body())
                .contains("\"backup\":{", "\"disk\":{", "\"register\":{", "\"workspace\":{")
                .contains("The workspace answers.", "No backup was due yet.");
        assertThat(health.statusCode()).isEqualTo(health.body().startsWith("{\"status\":\"up\"") ? 200 : 503);
        assertThat(get("/").statusCode()).isEqualTo(404);
    }

    @Test
    void metrics_count_requests_and_tell_nothing_of_what_was_read() throws Exception {
        Visitor visitor = new Visitor(port, application.getBean(LocalAccess.class));
        visitor.read("/schools/" + SmallEngland.STUCK, 200);

        String metrics = get("/metrics").body();

        assertThat(metrics)
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"2xx\"}")
                .contains("jvm_memory_used_bytes{", "process_uptime_seconds ", "unstuck_disk_free_bytes ")
                .contains("unstuck_well{check=\"workspace\"} 1")
                .doesNotContain("schools", SmallEngland.STUCK.toString(), "local");
    }

    @Test
    void it_is_not_among_the_pages_and_answers_to_no_foreign_name() throws Exception {
        Visitor visitor = new Visitor(port, application.getBean(LocalAccess.class));
        assertThat(visitor.get("/health").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(statusLine("Host: rebound.example.org")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusLine("Host: 127.0.0.1:" + server.port())).isNotEqualTo("HTTP/1.1 403 Forbidden");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("GET /health HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
