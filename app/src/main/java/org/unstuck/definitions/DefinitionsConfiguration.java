package org.unstuck.definitions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.home.Definitions;
import org.unstuck.versions.SaveText;

/** Puts saving definitions on the home and workspace of this process. */
@Configuration(proxyBeanMethods = false)
class DefinitionsConfiguration {
    @Bean
    SaveDefinition saveDefinition(Definitions definitions, SaveText save) {
        return new SaveDefinition(definitions, save);
    }
}
