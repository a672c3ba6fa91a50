package org.unstuck.web;

import java.util.List;

/**
 * A CSV file in the making: RFC 4180, lines ending in CR LF, UTF-8 without a byte order mark.
 *
 * <p>A cell that a spreadsheet program would run as a formula gets an apostrophe in front.
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            append(cells.get(i));
        }
        text.append("\r\n");
    }

    private void append(String cell) {
        String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        if (safe.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r')) {
            text.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            text.append(safe);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
