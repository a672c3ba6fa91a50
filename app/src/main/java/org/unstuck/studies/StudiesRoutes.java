package org.unstuck.studies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** The rules let in who can belong to a study; the store then shows each of them only the studies to which they do. */
@Configuration(proxyBeanMethods = false)
class StudiesRoutes {
    private static final Role[] MEMBERS = {Role.ANALYST, Role.RESEARCHER};
    private static final Role[] MANAGERS = {Role.ANALYST, Role.RESEARCHER, Role.ADMINISTRATOR};

    @Bean
    RouteRules studiesRouteRules() {
        return RouteRules.of(
                RouteRule.get("/studies", MANAGERS),
                RouteRule.post("/studies", MEMBERS),
                RouteRule.get("/studies/new", MEMBERS),
                RouteRule.get("/studies/{study}", MEMBERS),
                RouteRule.get("/studies/{study}/files/{file}", MEMBERS),
                RouteRule.get("/studies/{study}/appendix", MEMBERS),
                RouteRule.get("/studies/{study}/schools/{urn}", MEMBERS),
                RouteRule.post("/studies/{study}/schools/{urn}", MEMBERS),
                RouteRule.get("/studies/{study}/replacement", MEMBERS),
                RouteRule.post("/studies/{study}/replacement", MEMBERS),
                RouteRule.get("/studies/{study}/members", MANAGERS),
                RouteRule.post("/studies/{study}/members", MANAGERS));
    }
}
