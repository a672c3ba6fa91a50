package org.unstuck.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditStore;
import org.unstuck.health.Health;
import org.unstuck.home.DataHome;
import org.unstuck.people.Person;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.store.TestDatabase;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.versions.TextVersionStore;

class BackupHealthTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private WorkspaceDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.SQLITE.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void no_backup_is_missed_before_anybody_has_done_anything_and_one_is_two_days_later() {
        assertThat(look(NOON)).isEqualTo(Health.well("No backup was due yet."));
        AuditLog log =
                new AuditLog(new AuditStore(database.sql()), () -> Person.LOCAL, Clock.fixed(NOON, ZoneOffset.UTC));
        database.transaction().executeWithoutResult(work -> log.record(AuditEvent.of("note saved", "/schools/1")));

        assertThat(look(NOON.plus(Duration.ofDays(2))).well()).isTrue();
        assertThat(look(NOON.plus(Duration.ofHours(50)))).isEqualTo(Health.unwell("There is no backup."));
    }

    @Test
    void a_backup_that_is_too_old_is_told_with_its_age() throws IOException {
        Path backup = Files.createDirectories(folder.resolve("backups")).resolve("unstuck-20260302-120000.zip");
        Files.writeString(backup, "a backup");
        Files.setLastModifiedTime(backup, FileTime.from(NOON));

        assertThat(look(NOON.plus(Duration.ofHours(3))))
                .isEqualTo(Health.well("The newest backup is 3 hours old.").with("unstuck_backup_age_seconds", 10_800));
        assertThat(look(NOON.plus(Duration.ofDays(3))).well()).isFalse();
    }

    private Health look(Instant now) {
        return new BackupHealth(
                        DataHome.open(folder),
                        new CurrentSettings(new TextVersionStore(database.sql())),
                        new AuditStore(database.sql()),
                        Clock.fixed(now, ZoneOffset.UTC))
                .look();
    }
}
