package org.unstuck.accounts;

import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;

/** Who is signed in, in how many browsers; in memory, so that all have to sign in anew when the program starts. */
final class Sessions {
    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    SessionRegistry registry() {
        return registry;
    }

    /** The session with an identifier, if somebody has signed in to it. */
    Optional<SessionInformation> find(String id) {
        return Optional.ofNullable(registry.getSessionInformation(id));
    }

    /** In how many browsers somebody is signed in. */
    int count(String name) {
        return (int) registry.getAllPrincipals().stream()
                .filter(it -> isOf(it, name))
                .flatMap(it -> registry.getAllSessions(it, false).stream())
                .count();
    }

    /** Signs somebody out in every browser. */
    void end(String name) {
        registry.getAllPrincipals().stream()
                .filter(it -> isOf(it, name))
                .flatMap(it -> registry.getAllSessions(it, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static boolean isOf(Object principal, String name) {
        if (principal instanceof UserDetails user) {
            return user.getUsername().equals(Account.key(name));
        }
        if (principal instanceof PublicKeyCredentialUserEntity user) {
            return user.getName().equals(Account.key(name));
        }
        return principal instanceof AuthenticatedPrincipal known
                && known.getName().equals(Account.key(name));
    }
}
