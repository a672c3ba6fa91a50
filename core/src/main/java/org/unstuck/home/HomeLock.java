package org.unstuck.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.unstuck.UserFacingException;

/** The right to change a home, which one program has at a time; the system takes it back from one that was killed. */
final class HomeLock implements AutoCloseable {

    private final DataHome home;
    private final FileChannel channel;

    private HomeLock(DataHome home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** The home that may be changed. */
    DataHome home() {
        return home;
    }

    /** Takes the lock, and makes the home's folders if they are not there. */
    static HomeLock acquire(DataHome home) {
        return tryAcquire(home)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.HOME,
                        "Another Unstuck is changing the data home " + home.folder() + holder(home)
                                + ". Wait until it has finished, or stop it, and try again."));
    }

    /** Takes the lock unless another program or thread has it. */
    static Optional<HomeLock> tryAcquire(DataHome home) {
        home.create();
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            byte[] holder = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            channel.truncate(0).write(ByteBuffer.wrap(holder));
            return Optional.of(new HomeLock(home, channel));
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(DataHome home) {
        try {
            return " (process " + Files.readString(home.lock()).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UserFacingException(UserFacingException.Code.HOME, "The lock cannot be given back.", e);
        }
    }
}
