package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** A table of separated values: by commas, or by semicolons or tabs where the first lines show those instead. */
final class CsvTable implements Table {

    /** Opens the bytes of a table from the beginning. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private static final String SEPARATORS = ",;\t";
    private static final int START = 1 << 16;

    private final String name;
    private final String member;
    private final Bytes bytes;
    private final TextSurvey survey;
    private final char separator;

    private CsvTable(String name, String member, Bytes bytes, TextSurvey survey, char separator) {
        this.name = name;
        this.member = member;
        this.bytes = bytes;
        this.survey = survey;
        this.separator = separator;
    }

    /**
     * A table.
     *
     * @param name for messages
     * @param member its name in an archive; else empty
     * @param bytes its bytes
     */
    static CsvTable of(String name, String member, Bytes bytes) throws IOException {
        TextSurvey survey;
        try (InputStream in = bytes.open()) {
            survey = TextSurvey.of(name, in);
        }
        try (Reader text = new TextReader(bytes.open(), survey)) {
            char[] start = new char[START];
            return new CsvTable(name, member, bytes, survey, separator(start, text.read(start, 0, START)));
        }
    }

    @Override
    public String member() {
        return member;
    }

    @Override
    public Traits traits() {
        return new Traits(survey.encoding(), !survey.ascii(), survey.mixed() && !survey.utf8(), false);
    }

    @Override
    public Rows open() throws IOException {
        return new CsvRows(name, new TextReader(bytes.open(), survey), survey, separator);
    }

    /** The separator that stands most often in one line, outside quotation marks, among the first lines. */
    private static char separator(char[] text, int length) {
        int[] counts = new int[SEPARATORS.length()];
        int most = 0;
        char best = ',';
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            if (text[i] == '"') {
                quoted = !quoted;
            } else if (text[i] == '\n' && !quoted) {
                counts = new int[SEPARATORS.length()];
            } else if (!quoted && SEPARATORS.indexOf(text[i]) >= 0) {
                int count = ++counts[SEPARATORS.indexOf(text[i])];
                if (count > most) {
                    most = count;
                    best = text[i];
                }
            }
        }
        return best;
    }
}
