package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Tables of values that other programs gave, and how near ours must be. */
final class ReferenceTable {

    static final double NEAR = 1e-9;
    private static final Path NOT_OURS_TO_SHARE = Path.of("../../shared/reference/matching");

    private ReferenceTable() {}

    /** A table that is part of the project. */
    static List<NamedCsvRecord> ours(String name) {
        return read(new InputStreamReader(
                Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8));
    }

    /** A table that may only be read where it lies, for other people's terms hold for it or for what it was made from. */
    static List<NamedCsvRecord> theirs(String name) {
        Path file = NOT_OURS_TO_SHARE.resolve(name);
        assumeTrue(Files.exists(file), "SKIPPED: there is no " + file.toAbsolutePath());
        try {
            return read(Files.newBufferedReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    static long count(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    static void assertNear(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(NEAR));
    }

    /** For p values, which may be far smaller than {@link #NEAR}. */
    static void assertNearInShare(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(NEAR * Math.abs(expected)));
    }

    static void assertNear(Interval actual, double lower, double upper) {
        assertNear(actual.lower(), lower);
        assertNear(actual.upper(), upper);
    }

    static void assertNear(Interval actual, Interval expected) {
        assertNear(actual, expected.lower(), expected.upper());
    }

    private static List<NamedCsvRecord> read(Reader text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
