package org.unstuck.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Writes down how far a job is, but not all the time, and reads as seldom whether it should stop. */
final class TellingJob implements RunningJob {
    private static final Logger LOG = LoggerFactory.getLogger(TellingJob.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private record Told(String message, Supplier<String> detail) {}

    private final Job job;
    private final JobStore store;
    private final Clock clock;
    private final BooleanSupplier ending;
    private Told latest;
    private Told written;
    private Instant lastWritten = Instant.EPOCH;
    private Instant lastAsked = Instant.EPOCH;
    private boolean stopAsked;

    TellingJob(Job job, JobStore store, Clock clock, BooleanSupplier ending) {
        this.job = job;
        this.store = store;
        this.clock = clock;
        this.ending = ending;
        this.latest = new Told(job.message(), job::detail);
        this.written = latest;
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public synchronized boolean cancelled() {
        if (!stopAsked && due(lastAsked)) {
            lastAsked = clock.instant();
            stopAsked = tolerant(() -> store.find(job.id()).map(Job::stopAsked).orElse(true));
        }
        return stopAsked || ending.getAsBoolean();
    }

    @Override
    public synchronized void tell(String message, Supplier<String> detail) {
        latest = new Told(message, detail);
        if (due(lastWritten)) {
            tellLast();
        }
    }

    /** Passes on what was told last. */
    synchronized void tellLast() {
        if (!latest.equals(written)) {
            lastWritten = clock.instant();
            tolerant(() -> {
                store.tell(job.id(), latest.message(), latest.detail().get());
                written = latest;
                return false;
            });
        }
    }

    /** Also when the clock was put back. */
    private boolean due(Instant last) {
        return Duration.between(last, clock.instant()).abs().compareTo(BETWEEN) >= 0;
    }

    /** Work goes on while the database is away: only telling of it has to wait. */
    private static boolean tolerant(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (DataAccessException e) {
            LOG.warn("How far a job is could not be written down", e);
            return false;
        }
    }
}
