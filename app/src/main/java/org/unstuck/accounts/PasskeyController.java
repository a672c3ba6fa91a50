package org.unstuck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;

/** Somebody's passkeys, and what a browser is asked before it makes or shows one. */
@InTeam
@Controller
final class PasskeyController {
    private static final int LONGEST_LABEL = 60;

    private final PublicKeyCredentialCreationOptionsRepository creation =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final PublicKeyCredentialRequestOptionsRepository request =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn;
    private final AccountStore accounts;
    private final AddPasskey addPasskey;
    private final DeletePasskey deletePasskey;
    private final CurrentMember current;

    PasskeyController(
            ObjectProvider<WebAuthnRelyingPartyOperations> webAuthn,
            AccountStore accounts,
            AddPasskey addPasskey,
            DeletePasskey deletePasskey,
            CurrentMember current) {
        this.webAuthn = webAuthn;
        this.accounts = accounts;
        this.addPasskey = addPasskey;
        this.deletePasskey = deletePasskey;
        this.current = current;
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askForNew(HttpServletRequest asked, HttpServletResponse answer, Authentication authentication) {
        own();
        PublicKeyCredentialCreationOptions options = webAuthn.getObject()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication));
        creation.save(asked, answer, options);
        return PasskeyJson.text(options);
    }

    @PostMapping("/account/passkeys")
    String add(
            HttpServletRequest asked,
            HttpServletResponse answer,
            @RequestParam(name = PasskeyJson.FIELD, defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String label) {
        Account own = own();
        PublicKeyCredentialCreationOptions options = creation.load(asked);
        creation.save(asked, answer, null);
        Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> passkey = PasskeyJson.findNew(credential);
        if (options == null || passkey.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, "The browser made no passkey. Go back and try again.");
        }
        addPasskey.add(own, options, new RelyingPartyPublicKey(passkey.get(), label(label)));
        return "redirect:/account?passkey=added";
    }

    @PostMapping("/account/passkeys/delete")
    String delete(@RequestParam(defaultValue = "") String id) {
        deletePasskey.delete(own(), id);
        return "redirect:/account?passkey=deleted";
    }

    /** Open to all: it asks for any passkey of this address, and so tells nothing of who has one. */
    @PostMapping(path = PasskeyFilter.PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askForProof(HttpServletRequest asked, HttpServletResponse answer) {
        PublicKeyCredentialRequestOptions options = webAuthn.getObject()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
        request.save(asked, answer, options);
        return PasskeyJson.text(options);
    }

    private static final @Nullable Authentication NOBODY = null;

    private static String label(String typed) {
        String label = typed.strip();
        if (label.isEmpty()) {
            return "Passkey";
        }
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }

    private Account own() {
        return accounts.find(current.get().person().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
