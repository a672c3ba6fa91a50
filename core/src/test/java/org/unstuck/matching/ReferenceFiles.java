package org.unstuck.matching;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables and expected results made with R (MatchIt, optmatch, clue), which are not part of this project. */
final class ReferenceFiles {

    private static final Path FOLDER = Path.of("../../shared/reference/matching");

    private ReferenceFiles() {}

    static List<NamedCsvRecord> rows(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.isRegularFile(path), "SKIPPED: there is no " + path.toAbsolutePath());
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 60 invented stuck schools and 1,000 others. */
    static MatchingTable schools() {
        return table("inputs/schools_small.csv", "stuck", List.of("phase", "region"), List.of());
    }

    static MatchingTable lalonde() {
        return table("inputs/lalonde.csv", "treat", List.of("race"), List.of());
    }

    static MatchingTable nuclearPlants() {
        return table("inputs/nuclearplants.csv", "pr", List.of(), List.of());
    }

    private static MatchingTable table(String file, String group, List<String> words, List<String> left) {
        List<NamedCsvRecord> rows = rows(file);
        List<String> ids = rows.stream().map(it -> it.getField("id")).toList();
        boolean[] treated = new boolean[rows.size()];
        for (int row = 0; row < treated.length; row++) {
            treated[row] = rows.get(row).getField(group).equals("1");
        }
        List<Column> columns = new ArrayList<>();
        for (String name : rows.get(0).getHeader()) {
            List<String> values = rows.stream().map(it -> it.getField(name)).toList();
            if (words.contains(name)) {
                columns.add(Column.Words.of(name, values));
            } else if (!name.equals("id") && !left.contains(name)) {
                columns.add(new Column.Numbers(
                        name, values.stream().mapToDouble(Double::parseDouble).toArray()));
            }
        }
        return new MatchingTable(ids, treated, columns);
    }

    /** The expected pairs, treated identifier to control identifier. */
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows("expected/" + file).forEach(it -> pairs.put(it.getField("treated"), it.getField("control")));
        return pairs;
    }

    /** The expected total of a case of the index. */
    static double total(String name) {
        return rows("expected/INDEX_matching.csv").stream()
                .filter(it -> it.getField("case").equals(name))
                .mapToDouble(it -> Double.parseDouble(it.getField("total_distance")))
                .findFirst()
                .orElseThrow();
    }

    /** Pairs that were found, treated identifier to control identifier. */
    static Map<String, String> byId(MatchingTable table, Pairs pairs) {
        Map<String, String> found = new LinkedHashMap<>();
        pairs.list().forEach(it -> found.put(table.id(it.treated()), table.id(it.control())));
        return found;
    }
}
