package org.unstuck.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Scope;

/** Who may bring files into the house. */
@Configuration(proxyBeanMethods = false)
class ImportsRoutes {
    private static final Role[] IMPORTERS = {Role.ANALYST, Role.ADMINISTRATOR};

    @Bean
    RouteRules importsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/import", IMPORTERS),
                RouteRule.post("/import", IMPORTERS),
                RouteRule.get("/imports/{id}", IMPORTERS),
                RouteRule.post("/imports/{id}/stop", IMPORTERS),
                RouteRule.get("/imports/{id}/events", IMPORTERS),
                RouteRule.get("/import/files/{hash}/problems.csv", IMPORTERS),
                RouteRule.forPrograms("/api/v1/imports", Scope.IMPORTS_READ, IMPORTERS),
                RouteRule.forPrograms("/api/v1/imports/{id}", Scope.IMPORTS_READ, IMPORTERS),
                RouteRule.forPrograms(
                        "/api/v1/sources",
                        Scope.IMPORTS_READ,
                        Role.ANALYST,
                        Role.RESEARCHER,
                        Role.PUBLISHER,
                        Role.ADMINISTRATOR));
    }
}
