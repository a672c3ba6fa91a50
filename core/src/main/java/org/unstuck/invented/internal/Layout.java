package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published file.
 *
 * @param fileName the original's name; the mark of invention is put before it
 * @param form how it is encoded; a workbook needs none
 * @param title a line above the header, as some publications have
 * @param columns in their published order
 */
record Layout<R>(
        String fileName,
        CsvRecords.@Nullable Form form,
        @Nullable String title,
        List<Column<R>> columns) {
    /** Begins the name of every file, also where the layout leaves no room for words. */
    static final String MARK = "invented_";
    /** A value that is not written, nor any after it: some records are shorter than the header. */
    static final String END_OF_RECORD = "\u0000";

    Layout {
        columns = List.copyOf(columns);
    }

    static <R> Layout<R> csv(String fileName, CsvRecords.Form form, List<Column<R>> columns) {
        return new Layout<>(fileName, form, null, columns);
    }

    void write(Path folder, Stream<R> rows) throws IOException {
        write(folder, rows, 0);
    }

    /** Some publications end in rows of nothing. */
    void write(Path folder, Stream<R> rows, int blankRows) throws IOException {
        try (RecordWriter writer = open(folder.resolve(MARK + fileName))) {
            if (title != null) {
                writer.write(new String[] {title});
            }
            writer.write(columns.stream().map(Column::name).toArray(String[]::new));
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                writer.write(record(each.next()));
            }
            for (int i = 0; i < blankRows; i++) {
                writer.write(columns.stream().map(column -> "").toArray(String[]::new));
            }
        }
    }

    private RecordWriter open(Path file) throws IOException {
        return form == null ? new SpreadsheetRecords(file) : new CsvRecords(file, form);
    }

    private String[] record(R row) {
        String[] values = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).value().apply(row);
            if (values[i].equals(END_OF_RECORD)) {
                return Arrays.copyOf(values, i);
            }
        }
        return values;
    }
}
