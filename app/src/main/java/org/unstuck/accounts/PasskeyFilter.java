package org.unstuck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.unstuck.access.Guesses;
import org.unstuck.store.StoreFailure;

/** Lets in who sends a form with the proof of a passkey that answers the options they were given, once. */
final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {
    static final String PATH = "/sign-in/passkey";

    private final PublicKeyCredentialRequestOptionsRepository options =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final Supplier<AuthenticationProvider> checks;
    private final Guesses guesses;

    PasskeyFilter(Supplier<AuthenticationProvider> checks, Guesses guesses) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PATH));
        this.checks = checks;
        this.guesses = guesses;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public void afterPropertiesSet() {
        // There is no authentication manager: this filter asks the one provider itself.
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        if (!guesses.mayTryFrom(address)) {
            throw new LockedException("Too many tries");
        }
        try {
            return check(request, response);
        } catch (BadCredentialsException e) {
            if (StoreFailure.of(e).isPresent()) {
                throw new InternalAuthenticationServiceException("Passkeys cannot be looked up", e);
            }
            guesses.failedFrom(address);
            throw e;
        }
    }

    private @Nullable Authentication check(HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialRequestOptions given = options.load(request);
        options.save(request, response, null);
        Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> proof =
                Optional.ofNullable(request.getParameter(PasskeyJson.FIELD)).flatMap(PasskeyJson::findProof);
        if (given == null || proof.isEmpty()) {
            throw new BadCredentialsException("Nothing was asked or answered");
        }
        return checks.get()
                .authenticate(new WebAuthnAuthenticationRequestToken(
                        new RelyingPartyAuthenticationRequest(given, proof.get())));
    }
}
