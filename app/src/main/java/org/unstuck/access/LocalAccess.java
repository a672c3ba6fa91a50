package org.unstuck.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InMemoryOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.unstuck.people.PersonId;

/** The workbench of one person on their own computer: who has seen what the program printed there may do everything. */
@Component
@ConditionalOnProperty(name = "unstuck.team", havingValue = "false", matchIfMissing = true)
public final class LocalAccess implements SignIn {
    private static final String NAME = Member.LOCAL.person().id().value();

    /** A token is good until it is used or the program ends, whichever comes first. */
    private static final Duration AS_LONG_AS_THE_PROGRAM_RUNS = Duration.ofDays(10_000);

    private final OneTimeTokenService tokens = new InMemoryOneTimeTokenService();

    LocalAccess() {}

    /** A token for the address {@code /?token=...}; it lets one browser in, once. */
    public String newToken() {
        return tokens.generate(new GenerateOneTimeTokenRequest(NAME, AS_LONG_AS_THE_PROGRAM_RUNS))
                .getTokenValue();
    }

    @Override
    public Optional<Member> find(String name) {
        return name.equals(NAME) ? Optional.of(Member.LOCAL) : Optional.empty();
    }

    @Override
    public Optional<Member> find(PersonId person) {
        return find(person.value());
    }

    @Override
    public boolean answersTo(String hostName) {
        return hostName.equals("localhost") || hostName.equals("[::1]") || hostName.matches("127(\\.[0-9]{1,3}){3}");
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.addFilterAt(exchange(), UsernamePasswordAuthenticationFilter.class)
                .requestCache(it -> it.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint((request, response, failure) -> refuse(response)));
    }

    /** A token for a session; the address without the token is then shown, so that nobody reads it over a shoulder. */
    private OneTimeTokenAuthenticationFilter exchange() {
        OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
        PathPatternRequestMatcher home = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/");
        filter.setRequiresAuthenticationRequestMatcher(
                request -> home.matches(request) && request.getParameter("token") != null);
        filter.setAuthenticationManager(new ProviderManager(new OneTimeTokenAuthenticationProvider(
                tokens,
                name -> User.withUsername(name)
                        .password("")
                        .authorities(List.of())
                        .build())));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(new SimpleUrlAuthenticationSuccessHandler("/"));
        filter.setAuthenticationFailureHandler(LocalAccess::used);
        return filter;
    }

    /** Who is in already and follows the link again is led home; nobody else gets in with it. */
    private static void used(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getSession(false) != null) {
            response.sendRedirect("/");
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
