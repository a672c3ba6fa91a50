package org.unstuck.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.unstuck.UserFacingException;

/** A file that a person brings, while it is copied; it may vanish, shrink or be written to meanwhile. */
final class Brought implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final BasicFileAttributes before;

    Brought(Path file) {
        this.file = file;
        try {
            this.before = Files.readAttributes(file, BasicFileAttributes.class);
            this.channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Fills a buffer; false at the end of the file. */
    boolean read(ByteBuffer buffer) {
        try {
            int read = channel.read(buffer.clear());
            buffer.flip();
            return read >= 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Makes sure that the file is as it was when copying began.
     *
     * @param copied bytes that were read
     */
    void checkUnchanged(long copied) {
        try {
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            boolean unchanged = copied == before.size()
                    && after.size() == before.size()
                    && after.lastModifiedTime().equals(before.lastModifiedTime());
            if (!unchanged) {
                throw new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT,
                        file + " changed while it was being copied. Import it again when it is complete.");
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private UserFacingException unreadable(IOException cause) {
        return new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                file + " cannot be read: " + DataHome.reason(cause) + ".",
                cause);
    }
}
