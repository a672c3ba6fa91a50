package org.unstuck.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unstuck.home.Catalogue;
import org.unstuck.home.ImportedFile;
import org.unstuck.home.ImportedTable;

/** Every table that was imported, as programs read them. */
record ImportedSources(List<Table> sources) {

    /**
     * A table.
     *
     * @param sha256 of the file that holds it
     * @param layout what it was recognised as
     * @param title the same in words
     * @param asAt the date its contents describe
     * @param issues how many values were not as expected
     */
    record Table(
            String name,
            String sha256,
            String layout,
            String title,
            LocalDate asAt,
            Instant imported,
            int rowsRead,
            int rowsUsed,
            int issues,
            boolean invented) {

        static Table of(ImportedFile file, ImportedTable table) {
            return new Table(
                    table.source().name(),
                    file.hash(),
                    table.source().layout(),
                    table.source().title(),
                    table.source().asAt(),
                    file.imported(),
                    table.rowsRead(),
                    table.rowsUsed(),
                    table.issueCount(),
                    table.source().invented());
        }
    }

    static ImportedSources of(Catalogue catalogue) {
        return new ImportedSources(catalogue.files().stream()
                .flatMap(file -> file.tables().stream().map(it -> Table.of(file, it)))
                .toList());
    }
}
