package org.unstuck.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unstuck.UserFacingException;

/** The right to change a home, which one program has at a time; the system takes it back from one that was killed. */
final class HomeLock implements AutoCloseable {

    /**
     * Homes whose locks this program has. The system gives up a program's locks of a file when the program closes that file
     * anywhere, so a lock file that is locked from here must not even be opened.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final int PAUSE_MILLISECONDS = 100;
    private static final int MOST_TRIES = 3000;

    private final DataHome home;
    private final Path key;
    private final FileChannel channel;

    private HomeLock(DataHome home, Path key, FileChannel channel) {
        this.home = home;
        this.key = key;
        this.channel = channel;
    }

    /** The home that may be changed. */
    DataHome home() {
        return home;
    }

    /** Takes the lock as soon as nobody else has it; gives up after some minutes. */
    static HomeLock await(DataHome home) {
        try {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                Optional<HomeLock> lock = tryAcquire(home);
                if (lock.isPresent()) {
                    return lock.get();
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return acquire(home);
    }

    /** Takes the lock. */
    static HomeLock acquire(DataHome home) {
        return tryAcquire(home)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.HOME,
                        "Another Unstuck is changing the data home " + home.folder() + holder(home)
                                + ". Wait until it has finished, or stop it, and try again."));
    }

    /** Takes the lock unless another program or thread has it; makes the home's folders if they are not there. */
    static Optional<HomeLock> tryAcquire(DataHome home) {
        home.create();
        try {
            Path key = home.folder().toRealPath();
            if (!HELD_HERE.add(key)) {
                return Optional.empty();
            }
            Optional<HomeLock> lock = Optional.empty();
            try {
                lock = lockFile(home, key);
                return lock;
            } finally {
                if (lock.isEmpty()) {
                    HELD_HERE.remove(key);
                }
            }
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    private static Optional<HomeLock> lockFile(DataHome home, Path key) throws IOException {
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            byte[] holder = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            channel.truncate(0).write(ByteBuffer.wrap(holder));
            ours = true;
            return Optional.of(new HomeLock(home, key, channel));
        } finally {
            if (!ours) {
                channel.close(); // also where the disk is full, or the next try would find it locked
            }
        }
    }

    /** Whether another program or thread has the lock just now. Changes nothing. */
    static boolean held(DataHome home) {
        if (heldHere(home)) {
            return true;
        }
        if (!Files.exists(home.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Which process has the lock, in brackets. */
    static String holder(DataHome home) {
        if (heldHere(home)) {
            return " (this very program)";
        }
        try {
            return " (process " + Files.readString(home.lock()).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean heldHere(DataHome home) {
        try {
            return HELD_HERE.contains(home.folder().toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw home.cannotWrite(e);
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
