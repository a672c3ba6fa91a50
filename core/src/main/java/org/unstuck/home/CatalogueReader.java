package org.unstuck.home;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;

/** Reads the catalogue's JSON, and nothing but what {@link CatalogueFile} writes. */
final class CatalogueReader {

    private final JsonReader in;

    private CatalogueReader(JsonReader in) {
        this.in = in;
    }

    /**
     * @throws IOException and other exceptions if it is damaged
     * @throws UserFacingException if it is of a newer format than {@code format}
     */
    static Catalogue read(JsonReader in, int format) throws IOException {
        in.setStrictness(Strictness.STRICT);
        return new CatalogueReader(in).catalogue(format);
    }

    private Catalogue catalogue(int format) throws IOException {
        String edition = null;
        String program = null;
        List<ImportedFile> files = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "format" -> refuseNewer(in.nextInt(), format);
                case "edition" -> edition = in.nextString();
                case "program" -> program = in.nextString();
                case "files" -> files = list(this::file);
                default -> throw new IOException("unknown entry at " + in.getPath());
            }
        }
        in.endObject();
        return new Catalogue(given(edition, "edition"), given(program, "program"), given(files, "files"));
    }

    private static void refuseNewer(int found, int known) {
        if (found > known) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "This data home was written by a newer Unstuck (format " + found + "; this one knows " + known
                            + "). Use the newer one. Nothing was changed.");
        }
    }

    private ImportedFile file() throws IOException {
        String name = null;
        String hash = null;
        long bytes = 0;
        Instant imported = null;
        LocalDate asAt = null;
        List<ImportedTable> tables = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "name" -> name = in.nextString();
                case "sha256" -> hash = in.nextString();
                case "bytes" -> bytes = in.nextLong();
                case "imported" -> imported = Instant.parse(in.nextString());
                case "asAt" -> asAt = LocalDate.parse(in.nextString());
                case "tables" -> tables = list(this::table);
                default -> throw new IOException("unknown entry at " + in.getPath());
            }
        }
        in.endObject();
        return new ImportedFile(
                new SourceId(given(hash, "sha256")).contentHash(),
                given(name, "name"),
                bytes,
                given(imported, "imported"),
                asAt,
                given(tables, "tables"));
    }

    private ImportedTable table() throws IOException {
        String id = null;
        String name = null;
        String layout = null;
        String title = null;
        LocalDate asAt = null;
        boolean listsEverySchool = false;
        boolean invented = false;
        int rowsRead = 0;
        int rowsUsed = 0;
        SortedMap<String, Integer> dropped = new TreeMap<>();
        SortedMap<String, Integer> issues = new TreeMap<>();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "id" -> id = in.nextString();
                case "name" -> name = in.nextString();
                case "layout" -> layout = in.nextString();
                case "title" -> title = in.nextString();
                case "asAt" -> asAt = LocalDate.parse(in.nextString());
                case "listsEverySchool" -> listsEverySchool = in.nextBoolean();
                case "invented" -> invented = in.nextBoolean();
                case "rowsRead" -> rowsRead = in.nextInt();
                case "rowsUsed" -> rowsUsed = in.nextInt();
                case "dropped" -> dropped = counts();
                case "issues" -> issues = counts();
                default -> throw new IOException("unknown entry at " + in.getPath());
            }
        }
        in.endObject();
        Source source = new Source(
                new SourceId(given(id, "id")),
                given(name, "name"),
                given(layout, "layout"),
                given(title, "title"),
                given(asAt, "asAt"),
                listsEverySchool,
                invented);
        return new ImportedTable(source, rowsRead, rowsUsed, dropped, issues);
    }

    private SortedMap<String, Integer> counts() throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        in.beginObject();
        while (in.hasNext()) {
            counts.put(in.nextName(), in.nextInt());
        }
        in.endObject();
        return counts;
    }

    /** Reads one entry of a list. */
    private interface Entry<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Entry<T> entry) throws IOException {
        List<T> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            list.add(entry.read());
        }
        in.endArray();
        return list;
    }

    private static <T> T given(@Nullable T value, String name) throws IOException {
        if (value == null) {
            throw new IOException("'" + name + "' is missing");
        }
        return value;
    }
}
