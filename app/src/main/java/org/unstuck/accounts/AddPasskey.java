package org.unstuck.accounts;

import com.webauthn4j.util.exception.WebAuthnException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Somebody adds a passkey to their own account. */
public class AddPasskey {
    private final ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn;
    private final AuditLog audit;

    AddPasskey(ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn, AuditLog audit) {
        this.webAuthn = webAuthn;
        this.audit = audit;
    }

    /**
     * Adds what a browser answered to the options that it was given.
     *
     * @throws UserFacingException if it does not answer them, or the passkey is there already
     */
    @Transactional
    public void add(Account own, PublicKeyCredentialCreationOptions options, RelyingPartyPublicKey answer) {
        try {
            webAuthn.getObject().registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, answer));
        } catch (WebAuthnException | IllegalArgumentException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "The browser's passkey could not be checked, or it is there already.",
                    e);
        }
        audit.record(own.person(), AuditEvent.of("passkey added", own.address()));
    }
}
