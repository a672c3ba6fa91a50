package org.unstuck.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported.
 *
 * @param hash SHA-256 of its content in lower-case hexadecimal, under which the original is kept
 * @param name the name it was first brought under
 * @param bytes its size
 * @param imported when
 * @param asAt the date its contents hold on where the person said so; else the file tells
 * @param tables what it holds: one table for a CSV, one a sheet or member for others
 */
public record ImportedFile(
        String hash,
        String name,
        long bytes,
        Instant imported,
        @Nullable LocalDate asAt,
        List<ImportedTable> tables) {

    public ImportedFile {
        tables = List.copyOf(tables);
    }

    public Optional<LocalDate> findAsAt() {
        return Optional.ofNullable(asAt);
    }

    ImportedFile withAsAt(@Nullable LocalDate other) {
        return new ImportedFile(hash, name, bytes, imported, other, tables);
    }

    ImportedFile withTables(List<ImportedTable> others) {
        return new ImportedFile(hash, name, bytes, imported, asAt, others);
    }
}
