package org.unstuck.searches;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.CurrentPerson;

/** Puts saved searches on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class SearchesConfiguration {
    @Bean
    SaveSearch saveSearch(SavedSearchStore store, AuditLog audit, CurrentPerson current) {
        return new SaveSearch(store, audit, current, Clock.systemUTC());
    }

    @Bean
    DeleteSearch deleteSearch(SavedSearchStore store, AuditLog audit, CurrentPerson current) {
        return new DeleteSearch(store, audit, current);
    }
}
