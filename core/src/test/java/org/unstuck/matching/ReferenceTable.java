package org.unstuck.matching;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of the references, which stand beside the project. */
public record ReferenceTable(List<NamedCsvRecord> rows) {

    private static final Path FOLDER = Path.of("../../shared/reference/matching");

    /** Skips the test, loudly, where the references are not at hand. */
    public static ReferenceTable of(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "SKIPPED: there is no " + path.toAbsolutePath());
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return new ReferenceTable(reader.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> texts(String column) {
        return rows.stream().map(it -> it.getField(column)).toList();
    }

    public double[] numbers(String column) {
        return texts(column).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** Whether a column of 0 and 1 says 1. */
    public boolean[] flags(String column) {
        boolean[] flags = new boolean[rows.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = rows.get(row).getField(column).equals("1");
        }
        return flags;
    }
}
