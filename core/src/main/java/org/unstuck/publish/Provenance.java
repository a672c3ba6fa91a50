package org.unstuck.publish;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.unstuck.disclosure.DisclosurePolicy;

/**
 * Where everything in a release came from, so that anyone can make it again.
 *
 * @param inputs the imported files
 * @param definition the definition that was used, by its identifier and the hash of its text
 * @param definitionVersion of the definition
 * @param scripts the SQL scripts that were run
 * @param programVersion of Unstuck
 * @param asAt the day that the tables are about
 * @param policy by which they were protected
 */
public record Provenance(
        List<Hashed> inputs,
        Hashed definition,
        String definitionVersion,
        List<Hashed> scripts,
        String programVersion,
        LocalDate asAt,
        DisclosurePolicy policy) {

    /**
     * A named text or file by its content.
     *
     * @param name of a file, definition or script
     * @param sha256 64 hexadecimal digits
     */
    public record Hashed(String name, String sha256) {
        public Hashed {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("Not a SHA-256 of " + name + ": " + sha256);
            }
        }

        public static Hashed of(String name, byte[] content) {
            return new Hashed(name, Checksums.sha256(content));
        }
    }

    /** In the order of names, whatever the order in which things were imported or run. */
    public Provenance {
        inputs = sorted(inputs);
        scripts = sorted(scripts);
    }

    String toJson(Audience audience) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("program").value("Unstuck " + programVersion);
            json.name("audience").value(audience.words());
            json.name("asAt").value(asAt.toString());
            json.name("definition").beginObject();
            json.name("id").value(definition.name());
            json.name("version").value(definitionVersion);
            json.name("sha256").value(definition.sha256()).endObject();
            write(json, "inputs", inputs);
            write(json, "scripts", scripts);
            write(json, policy, audience);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("In memory, writing cannot fail", e);
        }
        return text + "\n";
    }

    private static void write(JsonWriter json, String name, List<Hashed> hashes) throws IOException {
        json.name(name).beginArray();
        for (Hashed hash : hashes) {
            json.beginObject().name("name").value(hash.name());
            json.name("sha256").value(hash.sha256()).endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, DisclosurePolicy policy, Audience audience) throws IOException {
        json.name("disclosure");
        switch (audience) {
            case ORGANISATION -> json.nullValue();
            case PUBLIC -> {
                json.beginObject();
                json.name("threshold").value(policy.threshold());
                json.name("rounding").value(policy.rounding());
                json.name("dominance").value(policy.dominance());
                json.name("protection").value(policy.protection());
                json.name("dominanceProtection").value(policy.dominanceProtection());
                json.name("zeros").value(policy.zeros().words());
                json.name("complementary").value(policy.complementary());
                json.endObject();
            }
        }
    }

    private static List<Hashed> sorted(List<Hashed> hashes) {
        return hashes.stream()
                .sorted(Comparator.comparing(Hashed::name).thenComparing(Hashed::sha256))
                .toList();
    }
}
