package org.unstuck.home;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.util.SortedMap;
import org.unstuck.UserFacingException;
import org.unstuck.provenance.Source;

/** The catalogue on disk, as JSON that a person can read. Replacing it is the moment at which an import has happened. */
final class CatalogueFile {

    /** Raised when a program that knows only the one before could not read a home any more. */
    private static final int FORMAT = 1;

    private CatalogueFile() {}

    static void write(DataHome home, Catalogue catalogue) {
        try {
            byte[] json = json(catalogue).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(home.catalogue(), channel -> AtomicFile.write(channel, ByteBuffer.wrap(json)));
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    /**
     * The catalogue of a home; an empty one where nothing was imported.
     *
     * @throws UserFacingException if it cannot be understood; nothing is changed then
     */
    static Catalogue read(DataHome home) {
        try (JsonReader in = new JsonReader(new StringReader(Files.readString(home.catalogue())))) {
            return CatalogueReader.read(in, FORMAT);
        } catch (NoSuchFileException e) {
            return Catalogue.EMPTY;
        } catch (IOException | IllegalStateException | IllegalArgumentException | DateTimeException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The catalogue " + home.catalogue() + " is damaged: " + e.getMessage()
                            + ". Nothing was changed. Put back a copy of it; or move it away and import your files"
                            + " again, which are kept in " + home.originals() + ".",
                    e);
        }
    }

    private static String json(Catalogue catalogue) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setIndent("  ");
            out.beginObject();
            out.name("format").value(FORMAT);
            out.name("edition").value(catalogue.edition());
            out.name("program").value(catalogue.program());
            out.name("files").beginArray();
            for (ImportedFile file : catalogue.files()) {
                write(file, out);
            }
            out.endArray().endObject();
        }
        return text.append('\n').toString();
    }

    private static void write(ImportedFile file, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("name").value(file.name());
        out.name("sha256").value(file.hash());
        out.name("bytes").value(file.bytes());
        out.name("imported").value(file.imported().toString());
        if (file.asAt() != null) {
            out.name("asAt").value(file.asAt().toString());
        }
        out.name("tables").beginArray();
        for (ImportedTable table : file.tables()) {
            write(table, out);
        }
        out.endArray().endObject();
    }

    private static void write(ImportedTable table, JsonWriter out) throws IOException {
        Source source = table.source();
        out.beginObject();
        out.name("id").value(source.id().value());
        out.name("name").value(source.name());
        out.name("layout").value(source.layout());
        out.name("title").value(source.title());
        out.name("asAt").value(source.asAt().toString());
        out.name("listsEverySchool").value(source.listsEverySchool());
        out.name("invented").value(source.invented());
        out.name("rowsRead").value(table.rowsRead());
        out.name("rowsUsed").value(table.rowsUsed());
        write("dropped", table.dropped(), out);
        write("issues", table.issues(), out);
        out.endObject();
    }

    private static void write(String name, SortedMap<String, Integer> counts, JsonWriter out) throws IOException {
        out.name(name).beginObject();
        for (var count : counts.entrySet()) {
            out.name(count.getKey()).value(count.getValue());
        }
        out.endObject();
    }
}
