package org.unstuck.home.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes sections, each its length and its content padded to whole integers, behind a header that vouches for them. */
final class SectionWriter {

    /** "Unstuck register" in eight letters. */
    static final long MAGIC = 0x4745525355545355L;

    /** Magic number, fingerprint of the format, checksum of the body, length of the body in bytes. */
    static final int HEADER_BYTES = Long.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private long written;

    SectionWriter(FileChannel channel) throws IOException {
        this.channel = channel;
        channel.position(HEADER_BYTES);
    }

    void ints(int[] values) throws IOException {
        put(values.length);
        for (int from = 0; from < values.length; ) {
            if (buffer.remaining() < Integer.BYTES) {
                flush();
            }
            int count = Math.min(values.length - from, buffer.remaining() / Integer.BYTES);
            buffer.asIntBuffer().put(values, from, count);
            buffer.position(buffer.position() + count * Integer.BYTES);
            from += count;
        }
    }

    void bytes(byte[] bytes) throws IOException {
        put(bytes.length);
        for (int at = 0; at < bytes.length; at += Integer.BYTES) {
            int packed = 0;
            for (int i = 0; i < Integer.BYTES && at + i < bytes.length; i++) {
                packed |= (bytes[at + i] & 0xFF) << (Byte.SIZE * i);
            }
            put(packed);
        }
    }

    void finish() throws IOException {
        flush();
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).putInt(Codes.fingerprint()).putInt((int) checksum.getValue());
        header.putLong(written).flip();
        for (long at = 0; header.hasRemaining(); ) {
            at += channel.write(header, at);
        }
    }

    private void put(int value) throws IOException {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(value);
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        written += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
