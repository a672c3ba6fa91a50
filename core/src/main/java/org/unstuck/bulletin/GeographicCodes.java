package org.unstuck.bulletin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.unstuck.publish.Geography;
import org.unstuck.publish.Shorthand;

/** Codes of the Office for National Statistics for regions and local authorities. */
final class GeographicCodes {
    private static final String UNKNOWN = Shorthand.NOT_AVAILABLE.symbol();

    private static final Map<String, String> REGIONS = Map.of(
            "north east", "E12000001",
            "north west", "E12000002",
            "yorkshire and the humber", "E12000003",
            "east midlands", "E12000004",
            "west midlands", "E12000005",
            "east of england", "E12000006",
            "london", "E12000007",
            "south east", "E12000008",
            "south west", "E12000009");

    /** A code from a day on. */
    private record Code(String old, String current, LocalDate from) {}

    private static final List<Code> AUTHORITIES = read();

    private GeographicCodes() {}

    /** A region with its code; {@code x} where none is known. */
    static Geography.Region region(String name) {
        return new Geography.Region(REGIONS.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN), name);
    }

    /**
     * The nine-character code that an authority had on a day; {@code x} where none is known.
     *
     * @param oldCode three digits
     */
    static String ofAuthority(String oldCode, LocalDate day) {
        return AUTHORITIES.stream()
                .filter(it -> it.old().equals(oldCode) && !it.from().isAfter(day))
                .max(Comparator.comparing(Code::from))
                .map(Code::current)
                .orElse(UNKNOWN);
    }

    private static List<Code> read() {
        try (InputStream file = GeographicCodes.class.getResourceAsStream("local_authorities.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(it -> new Code(
                            it.getField("old_la_code"),
                            it.getField("new_la_code"),
                            it.getField("from").isEmpty() ? LocalDate.MIN : LocalDate.parse(it.getField("from"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
