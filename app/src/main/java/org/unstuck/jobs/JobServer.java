package org.unstuck.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has jobs done in the background, by one program for each home: it holds a lock on a file there, which the system takes
 * back from a program that was killed. So whatever is marked as being worked on when it begins was cut off.
 */
final class JobServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobServer.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    /** Counted by the process, so that chores go on when the clock of the computer is put back. */
    private static final Duration BETWEEN_CHORES = Duration.ofMinutes(1);

    private final Path lockFile;
    private final Supplier<Work> work;
    private final ScheduledExecutorService starter = Executors.newSingleThreadScheduledExecutor(it -> {
        Thread thread = new Thread(it, "jobs-starter");
        thread.setDaemon(true);
        return thread;
    });

    /** At first tries to begin, then chores. */
    private @Nullable Future<?> repeated;

    private @Nullable FileChannel lock;
    private @Nullable Scheduler scheduler;
    private @Nullable JobRunner runner;
    private boolean warned;
    private boolean closed;

    /** What is needed to do jobs; asked for when they begin, as it opens the database. */
    record Work(JobStore store, TaskStore tasks, JobRunner runner, List<Chore> chores) {
        Work {
            chores = List.copyOf(chores);
        }
    }

    /** @param lockFile need not exist */
    JobServer(Path lockFile, Supplier<Work> work) {
        this.lockFile = lockFile;
        this.work = work;
    }

    /** Begins after a while, and tries again while the database is out of reach or another program has the lock. */
    synchronized void startAfter(Duration pause) {
        repeated = starter.scheduleWithFixedDelay(
                this::tryToStart, pause.toMillis(), BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void tryToStart() {
        if (closed || scheduler != null) {
            return;
        }
        try {
            if (acquireLock()) {
                start(work.get());
            } else {
                warnOnce("another program, which holds " + lockFile + ", does those of this home");
            }
        } catch (IOException | RuntimeException e) {
            warnOnce(String.valueOf(e.getMessage()));
        }
    }

    private void warnOnce(String why) {
        if (!warned) {
            warned = true;
            LOG.warn("Jobs cannot be done yet, which is tried again every few seconds: {}", why);
        }
    }

    private void start(Work ready) {
        ready.store().releaseAll();
        runner = ready.runner();
        scheduler = ready.tasks().scheduler(ready.runner()::run);
        scheduler.start();
        if (repeated != null) {
            repeated.cancel(false);
        }
        repeated = starter.scheduleWithFixedDelay(
                () -> ready.chores().forEach(JobServer::look), 0, BETWEEN_CHORES.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(Chore chore) {
        try {
            chore.look();
        } catch (RuntimeException e) {
            LOG.warn("A chore could not be done; trying again soon", e);
        }
    }

    private boolean acquireLock() throws IOException {
        if (lock != null) {
            return true;
        }
        Path folder = lockFile.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                lock = channel;
                return true;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Jobs of this home are done elsewhere in this program", e);
        }
        channel.close();
        return false;
    }

    /** Has jobs at work stop, to be taken up again by the next program, and waits a while for them to have tidied up. */
    @Override
    public void close() throws IOException {
        starter.shutdownNow();
        synchronized (this) {
            closed = true;
            if (runner != null) {
                runner.endSoon();
            }
            if (scheduler != null) {
                scheduler.stop();
            }
            if (lock != null) {
                lock.close();
            }
        }
    }
}
