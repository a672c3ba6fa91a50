package org.unstuck.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unstuck.UserFacingException;
import org.unstuck.intake.ReadOptions;

/** Runs imports one at a time and remembers what became of them. Safe for many threads. */
final class Imports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String UNCHANGED = " What was imported before is unchanged.";

    private static final int SECONDS_TO_TIDY_UP = 5;

    private final Importer importer;
    private final ImportRecords records;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RunningImport current;

    Imports(Importer importer, ImportRecords records, Clock clock) {
        this.importer = importer;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Begins an import.
     *
     * @return it, or empty where another is running; the files are then of no more use
     */
    synchronized Optional<ImportRecord> start(Uploads uploads, ReadOptions options) {
        if (findRunning().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RunningImport begun = new RunningImport(
                new ImportRecord(newId(now), now, ImportRecord.State.RUNNING, "", List.of()), uploads);
        records.save(begun.record());
        current = begun;
        worker.execute(() -> run(begun, uploads, options));
        return Optional.of(begun.record());
    }

    /** The import that is at work. */
    synchronized Optional<RunningImport> findRunning() {
        return Optional.ofNullable(current).filter(it -> it.record().running());
    }

    /** An import; one that is said to run but does not was interrupted. */
    Optional<ImportRecord> find(String id) {
        return findRunning()
                .map(RunningImport::record)
                .filter(it -> it.id().equals(id))
                .or(() -> records.find(id).map(Imports::asLeft));
    }

    /** The last imports, the newest first. */
    List<ImportRecord> list() {
        return records.list().stream().flatMap(it -> find(it.id()).stream()).toList();
    }

    /** Asks an import to stop, if it is at work. */
    void stop(String id) {
        findRunning().filter(it -> it.record().id().equals(id)).ifPresent(RunningImport::stop);
    }

    /** Stops the import that is at work and waits a while for it to have tidied up. */
    @Override
    public void close() {
        findRunning().ifPresent(RunningImport::stop);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time; its record will say that it was interrupted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(RunningImport running, Uploads uploads, ReadOptions options) {
        try {
            importer.run(uploads.files(), options, running);
            end(running, ImportRecord.State.DONE, "");
        } catch (UserFacingException e) {
            boolean stopped = e.code() == UserFacingException.Code.CANCELLED;
            end(
                    running,
                    stopped ? ImportRecord.State.STOPPED : ImportRecord.State.FAILED,
                    stopped ? "The import was stopped." + UNCHANGED : e.getMessage() + UNCHANGED);
        } catch (RuntimeException | Error e) {
            LOG.error("An import failed", e);
            end(running, ImportRecord.State.FAILED, "A fault in Unstuck ended the import." + UNCHANGED);
        } finally {
            delete(uploads);
        }
    }

    private void end(RunningImport running, ImportRecord.State state, String message) {
        ImportRecord ended = running.ended(state, message);
        try {
            records.save(ended);
        } catch (UserFacingException e) {
            LOG.warn("What became of the import could not be noted", e);
        }
        running.end(ended);
    }

    private static void delete(Uploads uploads) {
        try {
            uploads.delete();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Copies of uploaded files could not be deleted", e);
        }
    }

    private static ImportRecord asLeft(ImportRecord record) {
        return record.running()
                ? record.with(
                        ImportRecord.State.INTERRUPTED,
                        "Unstuck ended before the import did, or another Unstuck is still at it." + UNCHANGED)
                : record;
    }

    private String newId(Instant now) {
        String id = ID.format(now);
        String free = id;
        for (int next = 2; records.has(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }
}
