package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import org.unstuck.provenance.SourceRow;

/**
 * Where something stands, as programs read it.
 *
 * @param file name of the imported table
 * @param row from 1, as a spreadsheet program counts
 * @param asAt the date its contents describe
 */
record FileRow(String file, int row, LocalDate asAt) {
    static FileRow of(SourceRow row) {
        return new FileRow(row.source().name(), row.row(), row.source().asAt());
    }

    static List<FileRow> of(List<SourceRow> rows) {
        return rows.stream().map(FileRow::of).toList();
    }
}
