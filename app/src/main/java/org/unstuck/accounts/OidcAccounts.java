package org.unstuck.accounts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/**
 * Finds the account of somebody whom the identity provider knows. The provider's own identifier counts; on the first
 * time, the account whose name is the email address that the provider has verified. Nobody gets an account this way.
 */
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final AccountStore accounts;
    private final AuditLog audit;

    OidcAccounts(AccountStore accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = Objects.requireNonNull(provider.loadUser(request));
        return find(user)
                .filter(Account::active)
                .map(it -> new Known(user, Account.key(it.name())))
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error("no_account", "Nobody here is known to the provider under this name", null)));
    }

    private Optional<Account> find(OidcUser user) {
        String issuer = String.valueOf(user.getIssuer());
        String subject = Objects.requireNonNull(user.getSubject(), "OpenID Connect demands a subject");
        Optional<Account> known = accounts.findByIdentity(issuer, subject);
        if (known.isPresent() || !Boolean.TRUE.equals(user.getEmailVerified()) || user.getEmail() == null) {
            return known;
        }
        Optional<Account> named = accounts.findByName(user.getEmail())
                .filter(it -> !accounts.hasIdentity(it.person().id(), issuer));
        named.ifPresent(it -> {
            accounts.identify(it.person().id(), issuer, subject);
            audit.record(it.person(), AuditEvent.of("identity recognised", it.address()));
        });
        return named;
    }

    /** The provider's user under the name of the account. */
    private static final class Known extends DefaultOidcUser {
        private static final long serialVersionUID = 1L;

        private final String name;

        Known(OidcUser user, String name) {
            super(List.of(), user.getIdToken(), user.getUserInfo());
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && known.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
