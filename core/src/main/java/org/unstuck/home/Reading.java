package org.unstuck.home;

import java.util.List;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.TableReport;

/**
 * An original that was read.
 *
 * @param file what the catalogue is to say of it
 * @param report how it went
 * @param tables what its tables say
 */
record Reading(ImportedFile file, FileReport report, List<TableRecords> tables) {

    static Reading of(ImportedFile file, FileReport report, List<TableRecords> tables) {
        List<ImportedTable> summaries = report.tables().stream()
                .map(Reading::summary)
                .toList();
        return new Reading(file.withTables(summaries), report, tables);
    }

    private static ImportedTable summary(TableReport table) {
        return new ImportedTable(
                table.source(), table.rowsRead(), table.rowsUsed(), table.dropped(), table.issueCounts());
    }
}
