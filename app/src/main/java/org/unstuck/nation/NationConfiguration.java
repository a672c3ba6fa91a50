package org.unstuck.nation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.home.Definitions;
import org.unstuck.settings.CurrentSettings;
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
            Workbench workbench,
            Asked asked,
            Pictures pictures,
            PublishedPictures published,
            Definitions definitions,
            CurrentSettings settings,
            FigureRenderer renderer) {
        return new PublicationController(
                workbench,
                asked,
                pictures,
                published,
                definitions,
                settings,
                renderer,
                Clock.system(ZoneId.of("Europe/London")));
    }
}
