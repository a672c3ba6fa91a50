package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Decodes a text that was surveyed. In UTF-8 a byte that is none becomes a lone surrogate, {@link #STRAY} plus the
 * byte, so that the cell that holds it can be found and reported.
 */
final class TextReader extends Reader {

    static final char STRAY = '\uDC00';

    private final InputStream in;
    private final boolean utf8;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private long consumed;
    private char low;

    TextReader(InputStream in, TextSurvey survey) throws IOException {
        this.in = in;
        this.utf8 = survey.utf8();
        if (survey.byteOrderMark()) {
            in.skipNBytes(3);
            consumed = 3;
        }
    }

    /** Bytes read so far. */
    long consumed() {
        return consumed;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (low != 0) {
                target[offset + written++] = low;
                low = 0;
                continue;
            }
            if (at == end && (written > 0 || !fill())) {
                return written == 0 ? -1 : written;
            }
            int stop = Math.min(end, at + length - written);
            while (at < stop && bytes[at] >= 0) {
                target[offset + written++] = (char) bytes[at++];
            }
            if (at < stop) {
                target[offset + written++] = utf8 ? utf8() : Windows1252.decode(bytes[at++] & 0xFF);
            }
        }
        return written;
    }

    /** Decodes the sequence at hand; the reader fills up so that a sequence is never cut. */
    private char utf8() throws IOException {
        int lead = bytes[at] & 0xFF;
        int following = Utf8.following(lead);
        if (at + following >= end) {
            compact();
        }
        if (following == 0 || at + following >= end) {
            at++;
            return (char) (STRAY + lead);
        }
        int value = lead & (0x3F >> following);
        for (int i = 1; i <= following; i++) {
            int next = bytes[at + i] & 0xFF;
            if (!Utf8.continues(i == 1 ? lead : 0, next)) {
                at++;
                return (char) (STRAY + lead);
            }
            value = value << 6 | (next & 0x3F);
        }
        at += following + 1;
        if (value < 0x10000) {
            return (char) value;
        }
        low = Character.lowSurrogate(value);
        return Character.highSurrogate(value);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(bytes, 0, bytes.length));
        consumed += end;
        return end > 0;
    }

    private void compact() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int read = in.readNBytes(bytes, end, bytes.length - end);
        end += read;
        consumed += read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
