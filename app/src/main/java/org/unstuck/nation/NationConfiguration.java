package org.unstuck.nation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.home.Definitions;
import org.unstuck.workbench.Workbench;

/** What the pages of the picture share. */
@Configuration(proxyBeanMethods = false)
class NationConfiguration {
    /** One for all, as it takes seconds to load. */
    @Bean
    FigureRenderer figureRenderer() {
        return new FigureRenderer();
    }

    @Bean
    PublicationController publicationController(
            Workbench workbench, Asked asked, Pictures pictures, Definitions definitions) {
        return new PublicationController(
                workbench, asked, pictures, definitions, Clock.system(ZoneId.of("Europe/London")));
    }
}
