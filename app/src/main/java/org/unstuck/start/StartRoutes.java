package org.unstuck.start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Everyone has a home page; what stands on it differs. */
@Configuration(proxyBeanMethods = false)
class StartRoutes {
    @Bean
    RouteRules startRouteRules() {
        return RouteRules.of(
                RouteRule.signedIn(HttpMethod.GET, "/"),
                RouteRule.get("/counts", Role.ANALYST, Role.RESEARCHER, Role.PUBLISHER));
    }
}
