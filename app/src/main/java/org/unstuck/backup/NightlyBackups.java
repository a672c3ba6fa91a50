package org.unstuck.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.unstuck.audit.AuditStore;
import org.unstuck.jobs.Chore;
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
        Settings now = settings.get();
        Instant due = lastDue(clock.instant(), now.backupAt());
        boolean worthIt = audit.findBeginning().filter(it -> it.isBefore(due)).isPresent();
        if (now.backupsKept() > 0 && worthIt && !askedSince(due)) {
            jobs.ask(Person.UNSTUCK, BackupJob.NAME, "", "");
        }
    }

    private boolean askedSince(Instant due) {
        return store.list(BackupJob.NAME, 1).stream()
                .anyMatch(it -> !it.askedAt().isBefore(due) || !it.state().ended());
    }

    /** The last moment, up to now, at which clocks in England showed a time; where they leap over it, just after. */
    static Instant lastDue(Instant now, LocalTime at) {
        ZonedDateTime here = now.atZone(ENGLAND);
        ZonedDateTime today = here.toLocalDate().atTime(at).atZone(ENGLAND);
        return (today.isAfter(here) ? here.toLocalDate().minusDays(1).atTime(at).atZone(ENGLAND) : today).toInstant();
    }
}
