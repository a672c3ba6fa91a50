package org.unstuck.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;

/** Who may see and change the settings. */
@Configuration(proxyBeanMethods = false)
class SettingsRoutes {
    @Bean
    RouteRules settingsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/settings", Role.ADMINISTRATOR), RouteRule.post("/settings", Role.ADMINISTRATOR));
    }
}
