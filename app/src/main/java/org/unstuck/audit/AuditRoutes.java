package org.unstuck.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Who may see who did what. */
@Configuration(proxyBeanMethods = false)
class AuditRoutes {
    @Bean
    RouteRules auditRouteRules() {
        return RouteRules.of(
                RouteRule.get("/audit", Role.ADMINISTRATOR),
                RouteRule.get("/audit.csv", Role.ADMINISTRATOR),
                RouteRule.get("/audit/check", Role.ADMINISTRATOR));
    }
}
