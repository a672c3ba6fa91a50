package org.unstuck.home.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what {@link SectionWriter} wrote, section by section, once the header's checks have held. */
final class SectionReader {

    private final ByteBuffer body;

    private SectionReader(ByteBuffer body) {
        this.body = body;
    }

    /** Maps a file and checks that it is whole and of this format. */
    static SectionReader open(Path file) throws UnusableRegisterFile {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < SectionWriter.HEADER_BYTES) {
                throw new UnusableRegisterFile("is cut short");
            }
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return check(mapped.order(ByteOrder.LITTLE_ENDIAN));
        } catch (NoSuchFileException e) {
            throw new UnusableRegisterFile("is missing");
        } catch (IOException e) {
            throw new UnusableRegisterFile("cannot be read: " + e.getMessage());
        }
    }

    private static SectionReader check(ByteBuffer file) throws UnusableRegisterFile {
        if (file.getLong() != SectionWriter.MAGIC) {
            throw new UnusableRegisterFile("is damaged");
        }
        if (file.getInt() != Codes.fingerprint()) {
            throw new UnusableRegisterFile("was written by another version of Unstuck");
        }
        int expected = file.getInt();
        if (file.getLong() != file.remaining()) {
            throw new UnusableRegisterFile("is cut short");
        }
        ByteBuffer body = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        CRC32C checksum = new CRC32C();
        checksum.update(body.duplicate());
        if ((int) checksum.getValue() != expected) {
            throw new UnusableRegisterFile("is damaged");
        }
        return new SectionReader(body);
    }

    int[] ints() {
        int[] values = new int[body.getInt()];
        body.asIntBuffer().get(values);
        body.position(body.position() + values.length * Integer.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] bytes = new byte[body.getInt()];
        body.get(bytes);
        int padding = (Integer.BYTES - bytes.length % Integer.BYTES) % Integer.BYTES;
        body.position(body.position() + padding);
        return bytes;
    }
}
