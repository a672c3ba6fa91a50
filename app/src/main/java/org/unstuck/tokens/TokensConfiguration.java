package org.unstuck.tokens;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Routes;
import org.unstuck.audit.AuditLog;

/** Puts tokens on the workspace of this process; everybody has their own. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {
    @Bean
    Clock tokenClock() {
        return Clock.systemUTC();
    }

    @Bean
    MakeToken makeToken(TokenStore tokens, Routes routes, AuditLog audit, Clock tokenClock) {
        return new MakeToken(tokens, routes, audit, tokenClock);
    }

    @Bean
    RevokeTokens revokeTokens(TokenStore tokens, AuditLog audit, Clock tokenClock) {
        return new RevokeTokens(tokens, audit, tokenClock);
    }

    @Bean
    RouteRules tokensRouteRules() {
        return RouteRules.of(
                RouteRule.signedIn(HttpMethod.GET, TokensController.PATH),
                RouteRule.signedIn(HttpMethod.GET, TokensController.PATH + "/new"),
                RouteRule.signedIn(HttpMethod.POST, TokensController.PATH + "/new"),
                RouteRule.signedIn(HttpMethod.POST, TokensController.PATH + "/{id}/revoke"));
    }
}
