package org.unstuck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unstuck.access.LocalAccess;

/** Someone who reads pages and sends forms, without JavaScript. */
public final class Visitor {
    private static final String BOUNDARY = "a-line-that-no-file-holds";

    /** What a page holds so that its reader may change something. */
    private static final Pattern PROOF =
            Pattern.compile("(?:X-CSRF-TOKEN&#34;: &#34;|name=\"_csrf\" value=\")([^&\"]+)");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;
    private String proof = "";

    /** Somebody whom the program does not know. */
    public Visitor(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /** The person at this computer, who opens the address that the program prints. */
    public Visitor(int port, LocalAccess access) {
        this(port);
        assertThat(get("/?token=" + access.newToken()).statusCode()).isEqualTo(302);
        get("/accessibility");
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        HttpResponse<String> page = send(request(path), BodyHandlers.ofString());
        Matcher held = PROOF.matcher(page.body());
        if (held.find()) {
            proof = held.group(1);
        }
        return page;
    }

    /** Asks for something that the browser has already, with the mark it came with. */
    public HttpResponse<String> ask(String path, String mark) {
        return send(request(path).header("If-None-Match", mark), BodyHandlers.ofString());
    }

    /** Reads a stream of events until the server ends it. */
    public HttpResponse<InputStream> open(String path) {
        return send(request(path), BodyHandlers.ofInputStream());
    }

    /** Sends a form: names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(it -> encoded(fields[2 * it]) + "=" + encoded(fields[2 * it + 1]))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(proof)));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server)
                        .POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
    }

    /** Sends files: names and contents in turn. */
    public HttpResponse<String> upload(String path, String field, String... files) {
        StringBuilder body = new StringBuilder(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + proof + "\r\n");
        for (int at = 0; at < files.length; at += 2) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"")
                    .append(files[at])
                    .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                    .append(files[at + 1])
                    .append("\r\n");
        }
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Origin", server)
                        .POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")),
                BodyHandlers.ofString());
    }

    /** Reads a page that must have one heading, no code of its own, and these words. */
    public String read(String path, int status, String... words) {
        return checked(get(path), status, words);
    }

    /** A page that must have one heading, no code of its own, and these words. */
    public static String checked(HttpResponse<String> page, int status, String... words) {
        String address = page.request().uri().toString();
        assertThat(page.statusCode()).as(address).isEqualTo(status);
        assertThat(page.body().split("<h1", -1)).as("headings of " + address).hasSize(2);
        assertThat(page.body()).as(address).doesNotContain("<script>", " style=", " onclick=");
        Arrays.stream(words)
                .forEach(it -> assertThat(text(page.body())).as(address).contains(it));
        return page.body();
    }

    /** What a page says, without its tags. */
    public static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html, */*;q=0.8");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
