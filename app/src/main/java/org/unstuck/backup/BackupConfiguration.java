package org.unstuck.backup;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.audit.AuditStore;
import org.unstuck.health.HealthCheck;
import org.unstuck.home.DataHome;
import org.unstuck.jobs.Chore;
import org.unstuck.jobs.JobKind;
import org.unstuck.jobs.JobStore;
import org.unstuck.jobs.Jobs;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.store.WorkspaceDatabase;

/** Puts backups on the home and workspace of this process. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {
    @Bean
    JobKind backupJob(DataHome home, WorkspaceDatabase database, CurrentSettings settings) {
        return new BackupJob(home, new MakeBackup(home, database, Clock.systemUTC()), settings);
    }

    @Bean
    Chore nightlyBackups(CurrentSettings settings, AuditStore audit, JobStore store, Jobs jobs) {
        return new NightlyBackups(settings, audit, store, jobs, Clock.systemUTC());
    }

    @Bean
    HealthCheck backupHealth(DataHome home, CurrentSettings settings, AuditStore audit) {
        return new BackupHealth(home, settings, audit, Clock.systemUTC());
    }
}
