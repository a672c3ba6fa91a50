package org.unstuck.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.unstuck.SpreadsheetCell;

/** A CSV file in the making: RFC 4180, UTF-8 without a byte order mark. No cell is run as a formula. */
public final class Csv {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);

    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SpreadsheetCell::defused).toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
