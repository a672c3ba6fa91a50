package org.unstuck.accounts;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a page and the browser tell each other about passkeys, in the form of Web Authentication, level 3. */
final class PasskeyJson {
    /** The field of a form that holds the browser's answer. */
    static final String FIELD = "credential";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String text(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** A new passkey; empty for what is none. */
    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> findNew(String text) {
        return find(text, new TypeReference<>() {});
    }

    /** Proof of a passkey; empty for what is none. */
    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> findProof(String text) {
        return find(text, new TypeReference<>() {});
    }

    private static <T> Optional<T> find(String text, TypeReference<T> kind) {
        try {
            return Optional.ofNullable(JSON.readValue(text, kind));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
