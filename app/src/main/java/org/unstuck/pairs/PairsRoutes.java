package org.unstuck.pairs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Designs name schools of the whole country, so they are for those who may see every school. */
@Configuration(proxyBeanMethods = false)
class PairsRoutes {
    private static final Role[] READERS = {Role.ANALYST, Role.RESEARCHER};

    @Bean
    RouteRules pairsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/designs", READERS),
                RouteRule.post("/designs", READERS),
                RouteRule.get("/designs/new", READERS),
                RouteRule.get("/designs/{design}", READERS),
                RouteRule.get("/designs/{design}/pair", READERS),
                RouteRule.get("/designs/{design}/sample", READERS),
                RouteRule.get("/designs/{design}/sensitivity", READERS),
                RouteRule.get("/designs/{design}/report", READERS),
                RouteRule.get("/designs/{design}/files/{file}", READERS),
                RouteRule.get("/designs/{design}/pairs.csv", READERS),
                RouteRule.get("/designs/{design}/table.csv", READERS),
                RouteRule.get("/designs/{design}/design.yaml", READERS));
    }
}
