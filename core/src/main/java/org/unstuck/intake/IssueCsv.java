package org.unstuck.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Issues as a CSV: file, row, column, problem, value, expected. A value that a spreadsheet program would take for a
 * formula gets an apostrophe before it.
 */
public final class IssueCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private IssueCsv() {}

    /** Writes the kept issues of some tables, in their order; the writer stays open. */
    public static void write(Iterable<TableReport> tables, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(target);
        try {
            csv.writeRecord("file", "row", "column", "problem", "value", "expected");
            for (TableReport table : tables) {
                for (DataIssue issue : table.issues()) {
                    csv.writeRecord(
                            defused(issue.place().file()),
                            Integer.toString(issue.place().row()),
                            defused(issue.place().column()),
                            issue.kind(),
                            defused(issue.value()),
                            issue.expected());
                }
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
