package org.unstuck.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running program, asked for pages by the person who started it. Safe for many threads. */
final class ServedHome {
    private static final Pattern PRINTED = Pattern.compile("Unstuck is at (http://\\S+)");
    private static final Pattern PROOF = Pattern.compile("X-CSRF-TOKEN&#34;: &#34;([^&]+)&#34;");
    private static final Pattern USED = Pattern.compile("generation +total \\d+K, used (\\d+)K");
    private static final String BOUNDARY = "a-line-that-no-file-holds";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String proof;

    private ServedHome(Process process, URI link) throws IOException {
        this.process = process;
        this.server = link.resolve("/");
        send(request(link).build());
        Matcher found = PROOF.matcher(get("/accessibility").body());
        if (!found.find()) {
            throw new IOException("The program does not let its own user in");
        }
        this.proof = found.group(1);
    }

    /** Starts a command that serves pages; returns once it has let this person in. */
    static ServedHome start(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // also where this fails
        long limit = System.nanoTime() + PATIENCE.toNanos();
        Matcher printed = PRINTED.matcher("");
        while (!printed.find()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > limit) {
                throw new IOException("The program did not start: " + Files.readString(log));
            }
            printed = PRINTED.matcher(Files.readString(log));
        }
        return new ServedHome(process, URI.create(printed.group(1)));
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(server.resolve(path)).build());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> post(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(proof));
        for (int at = 0; at < fields.length; at += 2) {
            body.append('&').append(fields[at]).append('=').append(encoded(fields[at + 1]));
        }
        return send(request(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    HttpResponse<String> upload(String name, String content) throws IOException {
        String start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
        String body = start + "\"_csrf\"\r\n\r\n" + proof + "\r\n" + start + "\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return send(request(server.resolve("/import"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Ends it at once, as the system or a power cut would: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What its objects take once those that nobody needs are swept away. */
    long liveMegabytes() throws IOException, InterruptedException {
        inform("GC.run");
        Matcher used = USED.matcher(inform("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String inform(String wanted) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asking = new ProcessBuilder(jcmd, Long.toString(process.pid()), wanted).start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        return said;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
