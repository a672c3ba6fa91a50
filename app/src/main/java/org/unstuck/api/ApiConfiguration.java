package org.unstuck.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Routes;
import org.unstuck.tokens.TokenAuthentication;

/** What stands before all that programs ask for: a token at each request, no session, no cookie, so no forged forms. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiGuards(HttpSecurity http, TokenAuthentication tokens, Routes routes, ApiRefusals refusals) {
        return http.securityMatcher("/api/{version}/**")
                .authorizeHttpRequests(it -> it.anyRequest().access(routes))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(
                                request -> it -> tokens.authenticate((BearerTokenAuthenticationToken) it))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(it -> it.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /** What the container itself refuses, or what fails before a room answers. */
    @Bean
    FilterRegistrationBean<Filter> apiFailuresOutside(ApiFailures failures) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(failures.outside());
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    RouteRules apiRouteRules() {
        return RouteRules.of(
                RouteRule.signedIn(HttpMethod.GET, "/api"), RouteRule.open(HttpMethod.GET, "/api/v1/openapi.json"));
    }
}
