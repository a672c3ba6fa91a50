package org.unstuck.searches;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Whoever sees the list of schools may save a search of it. */
@Configuration(proxyBeanMethods = false)
class SearchesRoutes {
    @Bean
    RouteRules searchesRouteRules() {
        return RouteRules.of(
                RouteRule.post("/searches", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                RouteRule.post("/searches/delete", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD));
    }
}
