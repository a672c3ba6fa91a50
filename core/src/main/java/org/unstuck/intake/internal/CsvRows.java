package org.unstuck.intake.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;

/** The rows of a table of separated values. */
final class CsvRows implements Rows {

    private static final int LARGEST_FIELD = 1 << 18;
    private static final String NOT_WANTED = "\u2026";

    private final String name;
    private final TextReader text;
    private final TextSurvey survey;
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> records;
    private final Handler handler;

    CsvRows(String name, TextReader text, TextSurvey survey, char separator) {
        this.name = name;
        this.text = text;
        this.survey = survey;
        this.handler = new Handler(name);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_FIELD)
                .build(handler, text);
        this.records = reader.iterator();
    }

    @Override
    public void want(boolean[] columns) {
        handler.wanted = columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                checkLength();
                return null;
            }
            Row row = records.next();
            if (!survey.endsWithLineBreak() && !records.hasNext()) {
                row.markTruncated();
            }
            return row;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UserFacingException complaint) {
                throw complaint;
            }
            throw Limits.unusable(
                    name + ", row " + (handler.rows + 1) + ", column " + (handler.row.size() + 1)
                            + ": a quotation mark opens here that is not closed before the end of the cell, or the cell"
                            + " is longer than " + Limits.CELL + " characters. Nothing of this file is imported.",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void checkLength() {
        if (text.consumed() != survey.bytes()) {
            throw Limits.unusable(name + " changed while it was being read: it had " + survey.bytes()
                    + " bytes and now has " + text.consumed() + ". Nothing of it was imported; try again.");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Fills two rows by turns, so that one can be looked at while the next is read. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {

        private final String name;
        private final StringPool pool = new StringPool();
        private Row row = new Row();
        private Row other = new Row();
        private boolean @Nullable [] wanted;
        private int rows;

        Handler(String name) {
            this.name = name;
        }

        @Override
        protected void handleBegin(long startingLine) {
            Row next = other;
            other = row;
            row = next;
            row.begin(rows + 1);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (length > Limits.CELL) {
                throw Limits.cellTooLong(name, rows + 1, index + 1);
            }
            if (index >= Limits.COLUMNS) {
                throw Limits.tooManyColumns(name, rows + 1);
            }
            boolean skip = wanted != null && (index >= wanted.length || !wanted[index]);
            row.add(skip && length > 0 ? NOT_WANTED : pool.get(buffer, offset, length));
        }

        @Override
        protected void handleEmpty() {
            row.add("");
        }

        @Override
        protected Row buildRecord() {
            rows++;
            return row;
        }
    }
}
