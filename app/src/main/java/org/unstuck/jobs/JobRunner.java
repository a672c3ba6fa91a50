package org.unstuck.jobs;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unstuck.UserFacingException;

/** Does jobs, each once to its end. Safe for many threads. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** Work that ends the program each time it is done would otherwise do so for ever. */
    private static final int MOST_ATTEMPTS = 5;

    private final JobStore store;
    private final Map<String, JobKind> kinds;
    private final Clock clock;
    private volatile boolean ending;

    JobRunner(JobStore store, Stream<JobKind> kinds, Clock clock) {
        this.store = store;
        this.kinds = kinds.collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.clock = clock;
    }

    /** Asks all jobs at work to stop, to be taken up again later. */
    void endSoon() {
        ending = true;
    }

    /**
     * Does a job, unless it has ended.
     *
     * @throws CancellationException if the program ends first; the job is to be run again
     */
    void run(String id) {
        Optional<Job> asked = store.find(id).filter(it -> !it.state().ended());
        if (asked.isEmpty()) {
            return;
        }
        store.begin(id);
        Job job = asked.get();
        JobKind kind = kinds.get(job.kind());
        if (kind == null) {
            end(job, Job.State.FAILED, "This Unstuck does not know how to do it.");
        } else if (job.attempts() >= MOST_ATTEMPTS) {
            end(job, Job.State.FAILED, "It was begun " + MOST_ATTEMPTS + " times, and Unstuck ended each time.");
            kind.ended(job);
        } else {
            run(job, kind);
            kind.ended(job);
        }
    }

    private void run(Job job, JobKind kind) {
        if (job.stopAsked()) {
            end(job, Job.State.STOPPED, "It was stopped before it began.");
            return;
        }
        TellingJob telling = new TellingJob(job, store, clock, () -> ending);
        try {
            String outcome = kind.run(telling);
            telling.tellLast();
            end(job, Job.State.DONE, outcome);
        } catch (UserFacingException e) {
            telling.tellLast();
            end(job, e);
        } catch (RuntimeException | Error e) {
            LOG.error("A job failed: " + job.kind(), e);
            telling.tellLast();
            end(job, Job.State.FAILED, "A fault in Unstuck ended it.");
        }
    }

    private void end(Job job, UserFacingException e) {
        if (e.code() != UserFacingException.Code.CANCELLED) {
            end(job, Job.State.FAILED, e.getMessage());
        } else if (store.find(job.id()).map(Job::stopAsked).orElse(true)) {
            end(job, Job.State.STOPPED, e.getMessage());
        } else {
            throw new CancellationException("Unstuck ends; the job is taken up again when it is back");
        }
    }

    private void end(Job job, Job.State state, String message) {
        store.end(job.id(), state, message, clock.instant());
    }
}
