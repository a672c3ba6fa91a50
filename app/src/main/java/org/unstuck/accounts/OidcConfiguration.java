package org.unstuck.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditLog;

/** Signing in with an OpenID Connect provider, where the environment names one. */
@InTeam
@ConditionalOnProperty("unstuck.oidc.issuer")
@Configuration(proxyBeanMethods = false)
class OidcConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(OidcConfiguration.class);

    /** Stands in addresses of ours; see the sign-in page. */
    static final String REGISTRATION = "provider";

    @Bean
    IdentityProvider identityProvider(@Value("${unstuck.oidc.title:your organisation}") String title) {
        return new IdentityProvider(title);
    }

    @Bean
    OidcAccounts oidcAccounts(AccountStore accounts, AuditLog audit) {
        return new OidcAccounts(accounts, audit);
    }

    /** The provider is asked who it is when somebody first signs in with it, so that Unstuck runs while it does not. */
    @Bean
    OtherSignIn oidcSignIn(
            OidcAccounts people,
            @Value("${unstuck.oidc.issuer}") String issuer,
            @Value("${unstuck.oidc.client}") String client,
            @Value("${unstuck.oidc.secret:}") String secret,
            @Value("${unstuck.oidc.secret-file:}") String secretFile) {
        SupplierClientRegistrationRepository registrations =
                new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                        registration(issuer, client, secretFile.isEmpty() ? secret : read(secretFile))));
        return (http, signedIn, refused) -> http.oauth2Login(it -> it.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(signedIn)
                .failureHandler((request, response, failure) -> {
                    LOG.warn("A sign-in with the identity provider failed", failure);
                    refused.onAuthenticationFailure(request, response, failure);
                }));
    }

    private static ClientRegistration registration(String issuer, String client, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "email")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .build();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The secret of the identity provider cannot be read from " + file + ".",
                    e);
        }
    }
}
