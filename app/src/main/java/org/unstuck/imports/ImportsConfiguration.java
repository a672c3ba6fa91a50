package org.unstuck.imports;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.DataHome;
import org.unstuck.home.ImportFiles;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.jobs.Chore;
import org.unstuck.jobs.JobKind;
import org.unstuck.jobs.JobStore;
import org.unstuck.jobs.Jobs;
import org.unstuck.people.CurrentPerson;

/** Puts imports on the data home of this process. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    @Bean
    Importer importer(DataHome home) {
        return (files, options, progress) ->
                new ImportFiles(home, new Intake(Layouts.shipped()), Clock.systemUTC()).run(files, options, progress);
    }

    @Bean
    JobKind importJob(Importer importer) {
        return new ImportJob(importer);
    }

    @Bean
    JobKind rebuildJob(DataHome home) {
        return new RebuildJob(home, () -> new Intake(Layouts.shipped()));
    }

    @Bean
    Chore forgottenUploads(DataHome home, JobStore jobs) {
        return new ForgottenUploads(Uploads.folder(home), jobs, Clock.systemUTC());
    }

    @Bean
    StartImport startImport(Imports imports, Jobs jobs, CurrentPerson current) {
        return new StartImport(imports, jobs, current);
    }
}
