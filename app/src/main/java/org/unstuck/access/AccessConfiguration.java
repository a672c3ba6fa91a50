package org.unstuck.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.unstuck.people.CurrentPerson;
import org.unstuck.people.Person;

/** What stands before every page. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain guards(HttpSecurity http, SignIn signIn, Routes routes, Refusals refusals) {
        signIn.addTo(http);
        return http.authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .addFilterBefore(new UploadsOfKnownPeople(routes), CsrfFilter.class)
                .exceptionHandling(it -> it.accessDeniedHandler(refusals))
                .headers(AccessConfiguration::headers)
                .build();
    }

    @Bean
    StrictHttpFirewall firewall(SignIn signIn) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(signIn::answersTo);
        return firewall;
    }

    @Bean
    Guesses guesses() {
        return new Guesses(Clock.systemUTC());
    }

    /** Work that no request asked for is put down to the program itself. Asked late: letting people in is recorded too. */
    @Bean
    CurrentPerson currentPerson(ObjectProvider<CurrentMember> current) {
        return () -> current.getObject().find().map(Member::person).orElse(Person.UNSTUCK);
    }

    /** Style, scripts and pictures of every page, and the page that is asked for when something failed. */
    @Bean
    RouteRules commonRoutes() {
        return RouteRules.of(
                RouteRule.open(HttpMethod.GET, "/vendor/**"),
                RouteRule.open(HttpMethod.GET, "/favicon.svg"),
                RouteRule.open(HttpMethod.GET, "/accessibility"));
    }

    /** Lets the browser run and show nothing but our own files, and show our pages in nobody else's. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentTypeOptions(Customizer.withDefaults())
                .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), geolocation=(), microphone=()"));
    }
}
