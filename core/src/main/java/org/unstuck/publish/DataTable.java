package org.unstuck.publish;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A CSV file as read.
 *
 * @param columns names in its header
 * @param rows below the header, each as long as it
 */
record DataTable(List<String> columns, List<List<String>> rows) {

    DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The file; what makes it unreadable goes to the findings. */
    static DataTable read(String csv, List<DataFileFinding> findings) {
        List<List<String>> lines = new ArrayList<>();
        try {
            for (CsvRecord line : CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
                lines.add(line.getFields());
            }
        } catch (CsvParseException e) {
            findings.add(unreadable(lines.size() + 1, "It is not a CSV file."));
        }
        if (lines.size() < 2) {
            findings.add(unreadable(1, "It has no header or no rows."));
            return new DataTable(List.of(), List.of());
        }
        List<String> header = lines.get(0);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).size() != header.size()) {
                findings.add(unreadable(
                        i + 1,
                        "Row " + (i + 1) + " has " + lines.get(i).size() + " cells where the header has "
                                + header.size() + "."));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            findings.add(unreadable(1, "Two columns have the same name."));
        }
        return new DataTable(header, lines.subList(1, lines.size()));
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** A cell; blank where there is no such column. */
    String get(int row, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : rows.get(row).get(index);
    }

    /** The line of a row as a spreadsheet program counts it. */
    static int line(int row) {
        return row + 2;
    }

    private static DataFileFinding unreadable(int row, String message) {
        return new DataFileFinding(DataFileFinding.Rule.READABLE, row, "", message);
    }
}
