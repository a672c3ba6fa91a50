package org.unstuck.accounts;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Adds signing in with a passkey, with the same care for sessions as for passphrases. */
final class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {
    private final PasskeyFilter filter;

    PasskeySignIn(PasskeyFilter filter) {
        this.filter = filter;
    }

    @Override
    public void configure(HttpSecurity http) {
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
