package org.unstuck.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.audit.AuditCheck;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.home.DataHome;
import org.unstuck.jobs.Job;
import org.unstuck.jobs.RunningJob;
import org.unstuck.people.Person;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.settings.Settings;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.versions.TextVersionStore;

/** The clock of the computer is put right, or wrong, while Unstuck runs. */
class ClockJumpTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T02:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    @Test
    void a_backup_from_a_time_when_the_clock_was_a_year_ahead_does_not_keep_others_from_being_made() {
        Job ahead = backup(NOON.plus(YEAR), Job.State.DONE);
        Job yesterday = backup(DUE.minus(Duration.ofDays(1)), Job.State.DONE);
        Job today = backup(DUE.plusSeconds(30), Job.State.DONE);

        assertThat(NightlyBackups.isMissing(DUE, NOON, List.of(ahead, yesterday)))
                .isTrue();
        assertThat(NightlyBackups.isMissing(DUE, NOON, List.of(ahead, today, yesterday)))
                .isFalse();
        assertThat(NightlyBackups.isMissing(DUE, NOON, List.of(backup(NOON.plus(YEAR), Job.State.RUNNING))))
                .as("one at work is waited for")
                .isFalse();
    }

    @Test
    void a_clock_put_back_over_the_time_of_the_backup_asks_for_no_more_than_one_more() {
        Job tonight = backup(DUE.plusSeconds(30), Job.State.DONE);
        Job lastNight = backup(DUE.minus(Duration.ofDays(1)).plusSeconds(30), Job.State.DONE);
        Instant anHourBack = DUE.plusSeconds(40).minus(Duration.ofHours(1));
        Instant due = NightlyBackups.lastDue(anHourBack, LocalTime.of(2, 0));

        assertThat(NightlyBackups.isMissing(due, anHourBack, List.of(tonight, lastNight)))
                .isFalse();
    }

    @Test
    void the_backup_just_made_is_kept_although_others_claim_to_be_newer() throws IOException {
        DataHome home = DataHome.open(folder);
        Path backups = Files.createDirectory(folder.resolve("backups"));
        for (int month = 1; month <= Settings.USUAL.backupsKept(); month++) {
            Files.writeString(backups.resolve("unstuck-20270" + month + "02-020000.zip"), "from the future");
        }
        Path older = Files.writeString(backups.resolve("unstuck-20260301-020000.zip"), "of yesterday");
        try (WorkspaceDatabase database = TestDatabase.SQLITE.open()) {
            MakeBackup make = new MakeBackup(home, database, Clock.fixed(NOON, ZoneOffset.UTC));
            new BackupJob(home, make, new CurrentSettings(new TextVersionStore(database.sql()))).run(running());
        }

        assertThat(backups.resolve("unstuck-20260302-120000.zip")).isNotEmptyFile();
        assertThat(older).doesNotExist();
        assertThat(BackupJob.list(backups)).hasSize(Settings.USUAL.backupsKept());
    }

    @Test
    void the_audit_keeps_the_order_in_which_things_happened() {
        try (WorkspaceDatabase database = TestDatabase.SQLITE.open()) {
            AuditStore store = new AuditStore(database.sql());
            for (Instant moment : List.of(NOON, NOON.plus(YEAR), NOON.minus(Duration.ofHours(1)))) {
                AuditLog log = new AuditLog(store, () -> Person.LOCAL, Clock.fixed(moment, ZoneOffset.UTC));
                database.transaction()
                        .executeWithoutResult(
                                work -> log.record(AuditEvent.of("settings saved", "/settings/" + moment)));
            }

            assertThat(store.list(AuditQuery.ALL, 0, 10))
                    .extracting(it -> it.number() + " " + it.event().subject())
                    .containsExactly(
                            "3 /settings/2026-03-02T11:00:00Z",
                            "2 /settings/2027-03-02T12:00:00Z",
                            "1 /settings/2026-03-02T12:00:00Z");
            assertThat(AuditCheck.run(store)).isEqualTo(new AuditCheck.Result(3, List.of()));
        }
    }

    private static Job backup(Instant askedAt, Job.State state) {
        return new Job("1", BackupJob.NAME, "", state, "", "", Person.UNSTUCK, askedAt, false, 1);
    }

    private static RunningJob running() {
        return new RunningJob() {
            @Override
            public Job job() {
                return new Job(
                        "20260302-120000",
                        BackupJob.NAME,
                        "",
                        Job.State.RUNNING,
                        "",
                        "",
                        Person.UNSTUCK,
                        NOON,
                        false,
                        1);
            }

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void tell(String message, Supplier<String> detail) {
                throw new AssertionError("A backup tells nothing before it is made");
            }
        };
    }
}
