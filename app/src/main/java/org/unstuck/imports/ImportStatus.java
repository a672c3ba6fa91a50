package org.unstuck.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An import, as programs read it.
 *
 * @param state running, done, failed or stopped
 * @param message what ended it, where it did not end well; else empty
 */
record ImportStatus(String id, Instant started, String state, String message, List<Brought> files) {

    /**
     * A file of an import.
     *
     * @param state how far it is
     * @param rows read so far
     * @param note why it or parts of it were not used; may be empty
     * @param problems how many values were not as expected
     */
    record Brought(String name, String state, long rows, List<Recognised> tables, String note, int problems) {
        static Brought of(FileLine file) {
            return new Brought(
                    file.name(),
                    id(file.state()),
                    file.rows(),
                    file.tables().stream().map(Recognised::of).toList(),
                    file.note(),
                    file.problemCount());
        }
    }

    /** A table that was recognised, with how many rows were read and used. */
    record Recognised(String name, String title, LocalDate asAt, int rowsRead, int rowsUsed) {
        static Recognised of(FileLine.Table table) {
            return new Recognised(table.name(), table.title(), table.asAt(), table.read(), table.used());
        }
    }

    static ImportStatus of(ImportRecord record) {
        return new ImportStatus(
                record.id(),
                record.started(),
                id(record.state()),
                record.message(),
                record.files().stream().map(Brought::of).toList());
    }

    private static String id(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
