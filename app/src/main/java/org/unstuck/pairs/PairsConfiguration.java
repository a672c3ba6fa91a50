package org.unstuck.pairs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.CurrentMember;
import org.unstuck.versions.SaveText;

/** Puts saved designs on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class PairsConfiguration {
    @Bean
    SaveDesign saveDesign(SavedDesigns designs, SaveText save, CurrentMember current) {
        return new SaveDesign(designs, save, current);
    }
}
