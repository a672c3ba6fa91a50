package org.unstuck.pairs;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.CurrentMember;
import org.unstuck.versions.SaveText;
import org.unstuck.workbench.Workbench;

/** Puts saved designs on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class PairsConfiguration {
    @Bean
    SaveDesign saveDesign(SavedDesigns designs, SaveText save, CurrentMember current) {
        return new SaveDesign(designs, save, current);
    }

    @Bean
    DesignFilesController designFilesController(Workbench workbench, AskedDesigns designs) {
        return new DesignFilesController(workbench, designs, Clock.system(ZoneId.of("Europe/London")));
    }
}
