package org.unstuck.nation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Who may read the picture with its small numbers, and who may take out what is safe to publish. */
@Configuration(proxyBeanMethods = false)
class NationRoutes {
    private static final Role[] READERS = {Role.ANALYST, Role.RESEARCHER};
    private static final Role[] PUBLISHERS = {Role.ANALYST, Role.RESEARCHER, Role.PUBLISHER};

    @Bean
    RouteRules nationRouteRules() {
        return RouteRules.of(
                RouteRule.get("/picture", PUBLISHERS),
                RouteRule.get("/picture/{definition}", READERS),
                RouteRule.get("/picture/{definition}/compare", READERS),
                RouteRule.get("/picture/{definition}/compare/{file}", READERS),
                RouteRule.get("/picture/{definition}/publication", PUBLISHERS),
                RouteRule.get("/picture/{definition}/publication/{file}", Role.PUBLISHER),
                RouteRule.get("/picture/{definition}/full/{file}", READERS),
                RouteRule.get("/picture/{definition}/{table}", READERS),
                RouteRule.get("/picture/{definition}/{table}/{file}", READERS));
    }
}
