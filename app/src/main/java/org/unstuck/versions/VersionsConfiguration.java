package org.unstuck.versions;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.CurrentPerson;

/** Puts texts on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class VersionsConfiguration {
    @Bean
    SaveText saveText(TextVersionStore store, AuditLog audit, CurrentPerson current) {
        return new SaveText(store, audit, current, Clock.systemUTC());
    }
}
