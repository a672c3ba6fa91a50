package org.unstuck.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.unstuck.audit.AuditStore;
import org.unstuck.health.Health;
import org.unstuck.health.HealthCheck;
import org.unstuck.home.DataHome;
import org.unstuck.settings.CurrentSettings;

/** Whether there is a backup that is not too old; a home in which nobody has done anything yet needs none. */
final class BackupHealth implements HealthCheck {
    private static final Duration OLDEST = Duration.ofHours(49);

    private final Path folder;
    private final CurrentSettings settings;
    private final AuditStore audit;
    private final Clock clock;

    BackupHealth(DataHome home, CurrentSettings settings, AuditStore audit, Clock clock) {
        this.folder = BackupJob.folder(home);
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Health look() {
        if (settings.get().backupsKept() == 0) {
            return Health.well("Nightly backups are switched off.");
        }
        Instant tolerable = clock.instant().minus(OLDEST);
        Optional<Instant> newest = newest();
        if (newest.isEmpty()) {
            boolean due =
                    audit.findBeginning().filter(it -> it.isBefore(tolerable)).isPresent();
            return due ? Health.unwell("There is no backup.") : Health.well("No backup was due yet.");
        }
        Duration age = Duration.between(newest.get(), clock.instant());
        String words = "The newest backup is " + Math.max(0, age.toHours()) + " hours old.";
        Health health = newest.get().isBefore(tolerable) ? Health.unwell(words) : Health.well(words);
        return health.with("unstuck_backup_age_seconds", age.toSeconds());
    }

    private Optional<Instant> newest() {
        try {
            Optional<Instant> newest = Optional.empty();
            for (Path each : BackupJob.list(folder)) {
                Instant written = Files.getLastModifiedTime(each).toInstant();
                newest = newest.or(() -> Optional.of(written)).map(it -> it.isAfter(written) ? it : written);
            }
            return newest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
