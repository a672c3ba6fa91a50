package org.unstuck.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.TableReport;
import org.unstuck.provenance.Source;

/**
 * An original that was read.
 *
 * @param file what the catalogue is to say of it
 * @param report how it went
 * @param tables what its tables say
 */
record Reading(ImportedFile file, FileReport report, List<TableRecords> tables) {

    /** Leaves out tables of which the report does not speak: they turned out to be of no use. */
    static Reading of(ImportedFile file, FileReport report, List<TableRecords> tables) {
        Set<Source> used = report.tables().stream().map(TableReport::source).collect(Collectors.toSet());
        List<ImportedTable> summaries =
                report.tables().stream().map(Reading::summary).toList();
        return new Reading(
                file.withTables(summaries),
                report,
                tables.stream().filter(it -> used.contains(it.source())).toList());
    }

    private static ImportedTable summary(TableReport table) {
        return new ImportedTable(
                table.source(), table.rowsRead(), table.rowsUsed(), table.dropped(), table.issueCounts());
    }
}
