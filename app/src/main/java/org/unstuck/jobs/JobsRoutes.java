package org.unstuck.jobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Who may see, ask for and stop any job. */
@Configuration(proxyBeanMethods = false)
class JobsRoutes {
    @Bean
    RouteRules jobsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/jobs", Role.ADMINISTRATOR),
                RouteRule.post("/jobs", Role.ADMINISTRATOR),
                RouteRule.post("/jobs/{id}/stop", Role.ADMINISTRATOR));
    }
}
