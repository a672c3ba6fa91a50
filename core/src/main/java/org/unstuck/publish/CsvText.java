package org.unstuck.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** A CSV file in the making: RFC 4180 with line feeds, UTF-8, quotes only where they are needed. */
final class CsvText {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);

    void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
