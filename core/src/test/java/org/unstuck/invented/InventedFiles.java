package org.unstuck.invented;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads back what was written, by the plainest means. */
final class InventedFiles {
    private final Path folder;

    InventedFiles(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve("invented_" + name);
    }

    List<Path> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All records of a file, its title line and header included. */
    List<List<String>> records(String name) {
        Charset charset = name.contains("edubaseall") || name.startsWith("allgroups")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
        try (BufferedReader text = Files.newBufferedReader(path(name), charset);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            List<List<String>> records = new ArrayList<>();
            reader.forEach(each -> records.add(each.getFields()));
            return records;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows under a header that is the first line. */
    List<Map<String, String>> rows(String name) {
        List<List<String>> records = records(name);
        List<String> header = records.get(0);
        return records.stream()
                .skip(1)
                .map(each -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < each.size(); i++) {
                        row.put(header.get(i), each.get(i));
                    }
                    return row;
                })
                .toList();
    }

    /** Every file's text; the workbook's is left out. */
    Stream<String> texts() {
        return list().stream().filter(file -> file.toString().endsWith(".csv")).map(file -> {
            try {
                return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
