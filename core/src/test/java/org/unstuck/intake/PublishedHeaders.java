package org.unstuck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Header lines as they were published, by the name of a file that has them. */
final class PublishedHeaders {

    static final Map<String, String> ALL = read();

    private PublishedHeaders() {}

    static String get(String file) {
        return Objects.requireNonNull(ALL.get(file), () -> "No header of " + file);
    }

    private static Map<String, String> read() {
        Map<String, String> headers = new LinkedHashMap<>();
        add(headers, "/org/unstuck/invented/published-headers.tsv");
        add(headers, "/org/unstuck/intake/more-published-headers.tsv");
        return headers;
    }

    private static void add(Map<String, String> headers, String resource) {
        try (InputStream lines = PublishedHeaders.class.getResourceAsStream(resource)) {
            new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split("\t"))
                    .forEach(it -> headers.put(it[0], it[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
