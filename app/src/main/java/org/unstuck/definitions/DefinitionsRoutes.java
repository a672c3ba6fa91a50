package org.unstuck.definitions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Scope;

/** Who may read definitions and their counts of the whole country, and who may make new ones. */
@Configuration(proxyBeanMethods = false)
class DefinitionsRoutes {
    private static final Role[] READERS = {Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD, Role.PUBLISHER};

    @Bean
    RouteRules definitionsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/definitions", READERS),
                RouteRule.get("/definitions/{id}", READERS),
                RouteRule.get("/definitions/{id}/count", READERS),
                RouteRule.get("/definitions/{id}/file", READERS),
                RouteRule.get("/definitions/{id}/what-if", Role.ANALYST, Role.RESEARCHER),
                RouteRule.get("/definitions/new", Role.ANALYST),
                RouteRule.post("/definitions/new", Role.ANALYST),
                RouteRule.forPrograms("/api/v1/definitions", Scope.DEFINITIONS_READ, READERS),
                RouteRule.forPrograms("/api/v1/definitions/{id}", Scope.DEFINITIONS_READ, READERS),
                RouteRule.forPrograms("/api/v1/definitions/{id}/counts", Scope.DEFINITIONS_READ, READERS));
    }
}
