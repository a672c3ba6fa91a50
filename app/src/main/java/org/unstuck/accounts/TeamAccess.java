package org.unstuck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.unstuck.access.Member;
import org.unstuck.access.SignIn;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;

/** A team: people sign in to accounts. */
final class TeamAccess implements SignIn {
    private static final String PAGE = "/sign-in";

    private final AccountStore accounts;
    private final ThrottledPassphrases passphrases;
    private final Sessions sessions;
    private final EndedSessions endedSessions;
    private final AuditLog audit;
    private final Clock clock;
    private final String hostName;
    private final ObjectProvider<OtherSignIn> others;

    TeamAccess(
            AccountStore accounts,
            ThrottledPassphrases passphrases,
            Sessions sessions,
            AuditLog audit,
            Clock clock,
            URI address,
            ObjectProvider<OtherSignIn> others) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.sessions = sessions;
        this.endedSessions = new EndedSessions(accounts, sessions);
        this.audit = audit;
        this.clock = clock;
        this.hostName = address.getHost();
        this.others = others;
    }

    @Override
    public Optional<Member> find(String name) {
        return accounts.findByName(name).filter(Account::active).map(Account::member);
    }

    @Override
    public Optional<Member> find(PersonId person) {
        return accounts.find(person).filter(Account::active).map(Account::member);
    }

    @Override
    public boolean answersTo(String host) {
        return host.equalsIgnoreCase(hostName);
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.authenticationProvider(passphrases)
                .addFilterBefore(new SessionLength(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(endedSessions, ConcurrentSessionFilter.class)
                .formLogin(it -> it.loginPage(PAGE)
                        .usernameParameter("name")
                        .passwordParameter("passphrase")
                        .successHandler(signedIn())
                        .failureHandler(refused()))
                .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl(PAGE + "?signed-out"))
                .sessionManagement(it -> it.maximumSessions(-1)
                        .sessionRegistry(sessions.registry())
                        .expiredUrl(PAGE + "?ended"));
        others.orderedStream().forEach(it -> it.addTo(http, signedIn(), refused()));
    }

    private AuthenticationSuccessHandler signedIn() {
        SavedRequestAwareAuthenticationSuccessHandler wanted = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            endedSessions.begin(request.getSession(), authentication.getName());
            record(authentication, "signed in");
            wanted.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private AuthenticationFailureHandler refused() {
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                throw failure; // nobody was refused: they could not be looked up
            }
            record(request, failure);
            response.sendRedirect(PAGE + why(request, failure));
        };
    }

    private static String why(HttpServletRequest request, AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "?wait";
        }
        return request.getRequestURI().equals(PasskeyFilter.PATH) ? "?passkey" : "?refused";
    }

    private void record(Authentication authentication, String action) {
        accounts.findByName(authentication.getName())
                .ifPresent(it -> audit.recordAlone(it.person(), AuditEvent.of(action, PAGE)));
    }

    /** A name that is nobody's is not written down: it may be a passphrase in the wrong field. */
    private void record(HttpServletRequest request, AuthenticationException failure) {
        if (!(failure instanceof LockedException)) {
            Person person = Optional.ofNullable(request.getParameter("name"))
                    .flatMap(accounts::findByName)
                    .map(Account::person)
                    .orElse(Person.UNSTUCK);
            audit.recordAlone(person, AuditEvent.of("sign-in refused", PAGE));
        }
    }
}
