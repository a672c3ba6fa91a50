package org.unstuck.intake.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes unpacked from an archive, counted: what a member says of its own size is not believed. */
final class LimitedStream extends FilterInputStream {

    private final String name;
    private final AtomicLong left;
    private final long most;
    private long count;

    /**
     * Limits a member.
     *
     * @param name for messages
     * @param packed its size in the archive
     * @param left what may still be unpacked of the whole archive
     */
    LimitedStream(String name, long packed, AtomicLong left, InputStream in) {
        super(in);
        this.name = name;
        this.left = left;
        this.most = Math.min(Limits.TABLE, Math.max(Limits.SMALL, packed * Limits.RATIO));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        count += read;
        if (left.addAndGet(-read) < 0) {
            throw Limits.unusable(name + " belongs to an archive that unpacks to more than " + (Limits.ARCHIVE >> 30)
                    + " GB. It is damaged or meant to do harm.");
        }
        if (count > most) {
            throw Limits.unusable(name + " unpacks to more than " + (most >> 20)
                    + " MB, far more than it takes packed. It is damaged or meant to do harm.");
        }
    }
}
