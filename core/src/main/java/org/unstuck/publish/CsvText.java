package org.unstuck.publish;

import java.util.List;

/** A CSV file in the making: RFC 4180 with line feeds, UTF-8, quotes only where they are needed. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
