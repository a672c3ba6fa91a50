package org.unstuck.audit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.people.CurrentPerson;

/** Puts the audit on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    AuditLog auditLog(AuditStore store, CurrentPerson current) {
        return new AuditLog(store, current, Clock.systemUTC());
    }
}
