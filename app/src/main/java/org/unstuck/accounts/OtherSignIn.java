package org.unstuck.accounts;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** A way to sign in beside names and passphrases. */
interface OtherSignIn {
    /**
     * Adds it.
     *
     * @param signedIn what to do with those who came in
     * @param refused what to do with those who did not
     */
    void addTo(HttpSecurity http, AuthenticationSuccessHandler signedIn, AuthenticationFailureHandler refused);
}
