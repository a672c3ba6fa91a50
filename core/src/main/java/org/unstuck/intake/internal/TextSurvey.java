package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a first look at all bytes of a text shows: how it is encoded, and whether it is text at all. The encoding is
 * decided once for the whole file: UTF-8 if all of it is valid, or if most of what is not ASCII is; else Windows-1252.
 *
 * @param utf8 whether it is UTF-8, else Windows-1252
 * @param byteOrderMark whether it begins with the mark of UTF-8
 * @param ascii whether it has nothing but ASCII, besides that mark
 * @param mixed whether some of it is in the other encoding
 * @param bytes its length
 * @param endsWithLineBreak whether its last row is closed
 */
record TextSurvey(
        boolean utf8, boolean byteOrderMark, boolean ascii, boolean mixed, long bytes, boolean endsWithLineBreak) {

    String encoding() {
        if (mixed) {
            return utf8 ? "UTF-8 with some Windows-1252" : "Windows-1252 with some UTF-8";
        }
        return utf8 ? "UTF-8" : "Windows-1252";
    }

    /**
     * Looks through a text.
     *
     * @throws org.unstuck.UserFacingException if it is empty or not text
     */
    static TextSurvey of(String name, InputStream in) throws IOException {
        return new Pass(name, in).run();
    }

    /** The look itself: a small machine over the bytes that counts sequences of UTF-8 and bytes that are none. */
    private static final class Pass {

        private final String name;
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private long bytes;
        private long sequences;
        private long strays;
        private int pending;
        private int lead;
        private int row = 1;
        private int last = '\n';
        private boolean mark;

        Pass(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        TextSurvey run() throws IOException {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (bytes == 0 && read > 0) {
                    begin(read);
                }
                look(read);
                bytes += read;
                if (read > 0) {
                    last = buffer[read - 1];
                }
            }
            if (bytes == 0) {
                throw Limits.unusable(name + " is empty.");
            }
            strays += pending > 0 ? 1 : 0;
            return new TextSurvey(
                    strays == 0 || sequences > strays,
                    mark,
                    strays == 0 && sequences <= (mark ? 1 : 0),
                    strays > 0 && sequences > 0 && (sequences > strays || sequences * 20 > strays),
                    bytes,
                    last == '\n' || last == '\r');
        }

        private void begin(int read) {
            int first = read > 1 ? (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF) : 0;
            if (first == 0xFFFE || first == 0xFEFF) {
                throw Limits.unusable(name + " is encoded as UTF-16 (\"Unicode text\"). Save it as \"CSV UTF-8\".");
            }
            if (first == 0xD0CF) {
                throw Limits.unusable(name + " is an old Excel workbook (.xls). Save it as .xlsx or as CSV.");
            }
            mark = read > 2 && first == 0xEFBB && (buffer[2] & 0xFF) == 0xBF;
        }

        private void look(int read) {
            for (int i = 0; i < read; i++) {
                int value = buffer[i];
                if (value > 0 && pending == 0) {
                    row += value == '\n' ? 1 : 0;
                } else if (value == 0) {
                    throw Limits.unusable(name + " is not text: line " + row
                            + " holds a NUL character. It may be damaged, or a kind of file that cannot be read.");
                } else {
                    outsideAscii(value & 0xFF);
                }
            }
        }

        private void outsideAscii(int value) {
            if (pending > 0) {
                if (Utf8.continues(lead, value)) {
                    lead = 0;
                    pending--;
                    sequences += pending == 0 ? 1 : 0;
                    return;
                }
                strays++;
                pending = 0;
            }
            if (value < 0x80) {
                row += value == '\n' ? 1 : 0;
                return;
            }
            pending = Utf8.following(value);
            lead = value;
            strays += pending == 0 ? 1 : 0;
        }
    }
}
