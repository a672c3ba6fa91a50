package org.unstuck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.SpreadsheetCell;
import org.unstuck.engine.Relation;
import org.unstuck.engine.SqlScript;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.Grid;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.PictureTable;

/**
 * A picture with all that is needed to count it again, for analysts: a CSV of each table and of each relation that the
 * scripts read, the scripts, and JSON with sources and hashes. The same picture gives the same bytes.
 */
final class PictureArchive {
    private static final String READ_ME = """
            The national picture of schools, to be counted again.

            tables/     each table as CSV; [x] is not available, [z] not applicable
            relations/  what was counted: a row for each school, graded inspection, monitoring visit and lineage
            scripts/    the SQL that counted; its header says what it reads and gives
            picture.json  everything in one file, with the sources and the SHA-256 of each script

            """ + PictureText.NOT_FOR_PUBLICATION + "\n";

    private PictureArchive() {}

    static byte[] of(NationalPicture picture, PictureFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", out -> out.print(READ_ME));
            for (PictureTable table : picture.tables()) {
                add(zip, "tables/" + table.id() + ".csv", out -> grid(table.grid(), out));
            }
            for (Relation<?> relation : facts.relations()) {
                add(zip, "relations/" + relation.name() + ".csv", out -> relation(relation, out));
            }
            for (SqlScript script : DrawPicture.scripts()) {
                add(zip, "scripts/" + script.name(), out -> out.print(script.text()));
            }
            add(zip, "picture.json", new PictureText(picture)::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, Consumer<PrintWriter> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        PrintWriter out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
        content.accept(out);
        out.flush();
        zip.closeEntry();
    }

    static void grid(Grid grid, Writer out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(grid.columns().stream().map(Grid.Column::id).toList());
        grid.rows()
                .forEach(row -> csv.writeRecord(row.stream()
                        .map(it -> SpreadsheetCell.defused(GridText.plain(it)))
                        .toList()));
    }

    private static <T> void relation(Relation<T> relation, Writer out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(relation.columns().stream().map(Relation.Column::name).toList());
        for (T row : relation.rows()) {
            List<String> cells = relation.columns().stream()
                    .map(it -> text(it.value().apply(row)))
                    .toList();
            csv.writeRecord(cells);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : SpreadsheetCell.defused(value.toString());
    }
}
