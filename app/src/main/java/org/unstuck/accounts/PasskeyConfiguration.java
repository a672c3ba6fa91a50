package org.unstuck.accounts;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.unstuck.access.Guesses;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.audit.AuditLog;

/** Passkeys for the address that the team finds Unstuck at. What checks them is made when somebody first uses one. */
@InTeam
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    @Bean
    PasskeyPeople passkeyPeople(AccountStore accounts) {
        return new PasskeyPeople(accounts);
    }

    /** A passkey takes the place of a passphrase, so the device must make sure who holds it. */
    @Bean
    WebAuthnRelyingPartyOperations webAuthn(
            PasskeyPeople people, PasskeyStore passkeys, @Value("${unstuck.address}") URI address) {
        Webauthn4JRelyingPartyOperations webAuthn = new Webauthn4JRelyingPartyOperations(
                people,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.getHost())
                        .name("Unstuck")
                        .build(),
                Set.of(address.toString()));
        webAuthn.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
        webAuthn.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        return webAuthn;
    }

    @Bean
    AddPasskey addPasskey(ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn, AuditLog audit) {
        return new AddPasskey(webAuthn, audit);
    }

    @Bean
    DeletePasskey deletePasskey(PasskeyStore passkeys, AuditLog audit) {
        return new DeletePasskey(passkeys, audit);
    }

    @Bean
    OtherSignIn passkeySignIn(
            ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn, PasskeyPeople people, Guesses guesses) {
        return (http, signedIn, refused) -> {
            PasskeyFilter filter =
                    new PasskeyFilter(() -> new WebAuthnAuthenticationProvider(webAuthn.getObject(), people), guesses);
            filter.setAuthenticationSuccessHandler(signedIn);
            filter.setAuthenticationFailureHandler(refused);
            http.with(new PasskeySignIn(filter), Customizer.withDefaults());
        };
    }

    @Bean
    RouteRules passkeyRouteRules() {
        return RouteRules.of(
                RouteRule.open(HttpMethod.POST, PasskeyFilter.PATH + "/options"),
                RouteRule.signedIn(HttpMethod.POST, "/account/passkeys"),
                RouteRule.signedIn(HttpMethod.POST, "/account/passkeys/options"),
                RouteRule.signedIn(HttpMethod.POST, "/account/passkeys/delete"));
    }
}
