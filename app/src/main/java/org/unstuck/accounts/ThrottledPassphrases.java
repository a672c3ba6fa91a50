package org.unstuck.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.unstuck.access.Guesses;

/** Checks names and passphrases, after so many failures no more for a while. */
final class ThrottledPassphrases implements AuthenticationProvider {
    private final DaoAuthenticationProvider passphrases;
    private final AccountStore accounts;
    private final Guesses guesses;

    ThrottledPassphrases(AccountStore accounts, Passphrases passphrases, Guesses guesses) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.passphrases = new DaoAuthenticationProvider(this::load);
        this.passphrases.setPasswordEncoder(passphrases.encoder());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        String name = typed.getName();
        String address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (!guesses.mayTry(name, address)) {
            throw new LockedException("Too many tries");
        }
        try {
            Authentication authentication = passphrases.authenticate(typed);
            guesses.succeeded(name);
            return authentication;
        } catch (BadCredentialsException e) {
            guesses.failed(name, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passphrases.supports(kind);
    }

    private UserDetails load(String name) {
        return accounts.findPassphrase(name)
                .map(it -> User.withUsername(Account.key(name))
                        .password(it)
                        .authorities(List.of())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
