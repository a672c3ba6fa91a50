package org.unstuck.accounts;

import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.unstuck.access.Guesses;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.SignIn;
import org.unstuck.audit.AuditLog;
import org.unstuck.tokens.RevokeTokens;

/** Puts accounts on the workspace of this process. */
@InTeam
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {
    private final Clock clock = Clock.systemUTC();

    @Bean
    Passphrases passphrases() {
        return new Passphrases();
    }

    @Bean
    SessionRegistryImpl sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    Sessions sessions(SessionRegistryImpl registry) {
        return new Sessions(registry);
    }

    @Bean
    HttpSessionEventPublisher endsOfSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SignIn signIn(
            AccountStore accounts,
            Passphrases passphrases,
            Guesses guesses,
            Sessions sessions,
            AuditLog audit,
            @Value("${unstuck.address}") URI address,
            ObjectProvider<OtherSignIn> others) {
        ThrottledPassphrases throttled = new ThrottledPassphrases(accounts, passphrases, guesses);
        return new TeamAccess(accounts, throttled, sessions, audit, clock, address, others);
    }

    @Bean
    InvitePerson invitePerson(AccountStore accounts, AuditLog audit) {
        return new InvitePerson(accounts, audit, clock);
    }

    @Bean
    SignOut signOut(AccountStore accounts, Sessions sessions, RevokeTokens tokens, AuditLog audit) {
        return new SignOut(accounts, sessions, tokens, audit);
    }

    @Bean
    ResetPerson resetPerson(AccountStore accounts, PasskeyStore passkeys, SignOut signOut, AuditLog audit) {
        return new ResetPerson(accounts, passkeys, signOut, audit, clock);
    }

    @Bean
    ChangePerson changePerson(AccountStore accounts, SignOut signOut, AuditLog audit) {
        return new ChangePerson(accounts, signOut, audit);
    }

    @Bean
    ChoosePassphrase choosePassphrase(AccountStore accounts, Passphrases passphrases, AuditLog audit) {
        return new ChoosePassphrase(accounts, passphrases, audit, clock);
    }

    @Bean
    ChangePassphrase changePassphrase(ChoosePassphrase choosePassphrase, Guesses guesses) {
        return new ChangePassphrase(choosePassphrase, guesses);
    }

    @Bean
    RouteRules accountsRouteRules() {
        return RouteRules.of(
                RouteRule.open(HttpMethod.GET, "/sign-in"),
                RouteRule.open(HttpMethod.GET, "/join"),
                RouteRule.open(HttpMethod.POST, "/join"),
                RouteRule.signedIn(HttpMethod.GET, "/account"),
                RouteRule.signedIn(HttpMethod.POST, "/account/passphrase"),
                RouteRule.signedIn(HttpMethod.POST, "/account/sign-out-everywhere"),
                RouteRule.get("/people", Role.ADMINISTRATOR),
                RouteRule.get("/people/new", Role.ADMINISTRATOR),
                RouteRule.post("/people/new", Role.ADMINISTRATOR),
                RouteRule.get("/people/{id}", Role.ADMINISTRATOR),
                RouteRule.post("/people/{id}", Role.ADMINISTRATOR),
                RouteRule.post("/people/{id}/reset", Role.ADMINISTRATOR),
                RouteRule.post("/people/{id}/active", Role.ADMINISTRATOR),
                RouteRule.post("/people/{id}/sign-out", Role.ADMINISTRATOR));
    }
}
