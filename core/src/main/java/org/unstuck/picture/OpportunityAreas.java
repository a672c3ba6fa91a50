package org.unstuck.picture;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The twelve opportunity areas of 2017 to 2022, by the codes of their districts. Department for Education, Social mobility
 * and opportunity areas, 2017; Fight or flight (2020), paragraph 42.
 */
final class OpportunityAreas {

    static final String ELSEWHERE = "Elsewhere";

    private static final Map<String, String> BY_DISTRICT = read();

    private OpportunityAreas() {}

    /** The area a district lies in, or {@link #ELSEWHERE}. */
    static String of(String districtCode) {
        return BY_DISTRICT.getOrDefault(districtCode, ELSEWHERE);
    }

    static List<String> names() {
        return BY_DISTRICT.values().stream().distinct().sorted().toList();
    }

    private static Map<String, String> read() {
        try (InputStream file = OpportunityAreas.class.getResourceAsStream("opportunity_areas.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            it -> it.getField("district_code"), it -> it.getField("opportunity_area")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
