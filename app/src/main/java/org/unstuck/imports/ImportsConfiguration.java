package org.unstuck.imports;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.DataHome;
import org.unstuck.home.ImportFiles;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;

/** Puts imports on the data home of this process. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    @Bean
    Importer importer(DataHome home) {
        return (files, options, progress) ->
                new ImportFiles(home, new Intake(Layouts.shipped()), Clock.systemUTC()).run(files, options, progress);
    }

    @Bean
    ImportRecords importRecords(DataHome home) {
        return new ImportRecords(home.folder().resolve("imports"));
    }

    @Bean
    Imports imports(Importer importer, ImportRecords records) {
        return new Imports(importer, records, Clock.systemUTC());
    }
}
