package org.unstuck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One query in a file of its own. Its header, in comments, says what it is for and what goes in and out; the rest is SQL
 * with {@code :names} where parameters are bound, and with {@code {{double}}} and {@code {{days_between(from, to)}}} where
 * databases differ.
 *
 * <pre>
 * -- Purpose: ...
 * -- Reads: school, inspection
 * -- Takes: first, last        (or: nothing)
 * -- Gives: category, schools
 * </pre>
 *
 * @param name of the file
 * @param purpose one sentence
 * @param reads relations
 * @param takes names of parameters
 * @param gives names of the columns of the result, in order; the order of its rows means nothing
 * @param text the whole file
 */
public record SqlScript(
        String name, String purpose, List<String> reads, List<String> takes, List<String> gives, String text) {

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z][a-z_]*)");
    private static final Pattern DAYS_BETWEEN = Pattern.compile("\\{\\{days_between\\(([^,{}]+),([^,{}]+)\\)}}");

    public SqlScript {
        reads = List.copyOf(reads);
        takes = List.copyOf(takes);
        gives = List.copyOf(gives);
    }

    /** Reads a script that stands beside a class. */
    public static SqlScript beside(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("No script " + name + " beside " + owner.getName());
            }
            return of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a script from its text. */
    public static SqlScript of(String name, String text) {
        return new SqlScript(
                name,
                header(name, text, "Purpose"),
                list(header(name, text, "Reads")),
                list(header(name, text, "Takes")),
                list(header(name, text, "Gives")),
                text);
    }

    /** The SHA-256 of the file in hexadecimal: two pictures with the same hashes were counted alike. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The query without comments, in one database's SQL, with {@code ?} for parameters. */
    Rendered in(Dialect dialect) {
        String query = DAYS_BETWEEN
                .matcher(body().replace("{{double}}", dialect.doubleType()))
                .replaceAll(it -> Matcher.quoteReplacement(
                        dialect.daysBetween(it.group(1).strip(), it.group(2).strip())));
        List<String> order = new ArrayList<>();
        String bound = PARAMETER.matcher(query).replaceAll(it -> {
            order.add(it.group(1));
            return "?";
        });
        return new Rendered(bound, order);
    }

    /** The SQL without comments. */
    public String body() {
        return text.replaceAll("(?m)--.*$", "").strip();
    }

    /**
     * A query that a database can prepare.
     *
     * @param query its text
     * @param parameters the name for each {@code ?}, in order
     */
    record Rendered(String query, List<String> parameters) {}

    private static String header(String name, String text, String key) {
        Matcher matcher =
                Pattern.compile("(?m)^-- " + key + ": (.+(?:\\R--  +.+)*)$").matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(name + " does not say '-- " + key + ": ...'");
        }
        return matcher.group(1).replaceAll("\\R--  +", " ").strip();
    }

    private static List<String> list(String words) {
        return words.equals("nothing")
                ? List.of()
                : Arrays.stream(words.split(",")).map(String::strip).toList();
    }
}
