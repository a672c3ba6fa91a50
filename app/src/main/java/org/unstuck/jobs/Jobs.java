package org.unstuck.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;

/** Asks for jobs and asks them to stop. */
public class Jobs {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final JobStore store;
    private final TaskStore tasks;
    private final AuditLog audit;
    private final Clock clock;

    Jobs(JobStore store, TaskStore tasks, AuditLog audit, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a job; it is there, and will be run, once the transaction of the caller has been committed. */
    @Transactional
    public Job ask(Person person, String kind, String input, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Job job = new Job(ID.format(now), kind, input, Job.State.WAITING, "", detail, person, now, false, 0);
        for (int next = 2; !store.add(job); next++) {
            job = new Job(
                    ID.format(now) + "-" + next, kind, input, Job.State.WAITING, "", detail, person, now, false, 0);
        }
        tasks.schedule(job.id(), now);
        audit.record(person, AuditEvent.of(kind + " asked for", "/jobs/" + job.id()));
        return job;
    }

    /** Asks a job to stop, if it has not ended. */
    @Transactional
    public void stop(Person person, String id) {
        if (store.askToStop(id)) {
            audit.record(person, AuditEvent.of("job asked to stop", "/jobs/" + id));
        }
    }
}
