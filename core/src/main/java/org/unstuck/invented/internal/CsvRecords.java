package org.unstuck.invented.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes comma-separated values as one of the publishers does. */
final class CsvRecords implements RecordWriter {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Encodings and quotation marks, by publisher. */
    enum Form {
        PLAIN,
        WITH_BYTE_ORDER_MARK,
        /** Windows-1252, quotation marks around whatever is not empty: the register. */
        REGISTER;

        private Charset charset() {
            return this == REGISTER ? WINDOWS : StandardCharsets.UTF_8;
        }
    }

    private final BufferedWriter text;
    private final CsvWriter records;

    CsvRecords(Path file, Form form) throws IOException {
        this.text = Files.newBufferedWriter(file, form.charset());
        if (form == Form.WITH_BYTE_ORDER_MARK) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
        this.records = (form == Form.REGISTER ? builder.quoteStrategy(QuoteStrategies.NON_EMPTY) : builder).build(text);
    }

    @Override
    public void write(String[] values) {
        records.writeRecord(values);
    }

    @Override
    public void close() throws IOException {
        records.close();
        text.close();
    }
}
