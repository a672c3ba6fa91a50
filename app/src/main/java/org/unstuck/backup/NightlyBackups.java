package org.unstuck.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.unstuck.audit.AuditStore;
import org.unstuck.jobs.Chore;
import org.unstuck.jobs.Job;
import org.unstuck.jobs.JobStore;
import org.unstuck.jobs.Jobs;
import org.unstuck.people.Person;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.settings.Settings;

/**
 * Asks for a backup once a night. One that was missed, as the computer was off, is made up for; a home in which nobody had
 * done anything by then needs none.
 */
final class NightlyBackups implements Chore {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** More than are asked for in a night, so that one from a time when the clock was wrong hides no other. */
    private static final int LOOKED_AT = 20;

    private final CurrentSettings settings;
    private final AuditStore audit;
    private final JobStore store;
    private final Jobs jobs;
    private final Clock clock;

    NightlyBackups(CurrentSettings settings, AuditStore audit, JobStore store, Jobs jobs, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void look() {
        Settings wanted = settings.get();
        Instant now = clock.instant();
        Instant due = lastDue(now, wanted.backupAt());
        boolean worthIt = audit.findBeginning().filter(it -> it.isBefore(due)).isPresent();
        if (wanted.backupsKept() > 0 && worthIt && isMissing(due, now, store.list(BackupJob.NAME, LOOKED_AT))) {
            jobs.ask(Person.UNSTUCK, BackupJob.NAME, "", "");
        }
    }

    /** Whether none is at work or was asked for since it was due; one that was asked for in what is now the future does not count. */
    static boolean isMissing(Instant due, Instant now, List<Job> newest) {
        return newest.stream()
                .allMatch(it -> it.state().ended()
                        && (it.askedAt().isBefore(due) || it.askedAt().isAfter(now)));
    }

    /** The last moment, up to now, at which clocks in England showed a time; where they leap over it, just after. */
    static Instant lastDue(Instant now, LocalTime at) {
        ZonedDateTime here = now.atZone(ENGLAND);
        ZonedDateTime today = here.toLocalDate().atTime(at).atZone(ENGLAND);
        return (today.isAfter(here) ? here.toLocalDate().minusDays(1).atTime(at).atZone(ENGLAND) : today).toInstant();
    }
}
