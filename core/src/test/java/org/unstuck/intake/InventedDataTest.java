package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;

/** Invented England goes through the same intake, and is known to be invented. */
class InventedDataTest {

    @TempDir
    static Path folder;

    @Test
    void every_invented_file_is_understood_and_marked() throws IOException {
        InventedEngland.write(folder, 5, Size.SMALL);
        List<TableReport> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith("tile_map.csv")) {
                    tables.addAll(ReadFile.of(file).report().tables());
                }
            }
        }

        assertThat(tables).hasSizeGreaterThan(25).allSatisfy(it -> {
            assertThat(it.source().invented()).as(it.source().name()).isTrue();
            assertThat(it.rowsUsed()).as(it.source().name()).isPositive();
            assertThat(it.issues()).as(it.source().name()).noneMatch(issue -> issue instanceof DataIssue.UnknownValue);
            assertThat(it.dropped().keySet()).as(it.source().name()).isSubsetOf("blank row", "totals, not a school");
        });
    }
}
