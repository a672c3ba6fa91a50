package org.unstuck.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Tells Spring Security whose passkeys there may be: those of accounts that are let in. */
final class PasskeyPeople implements PublicKeyCredentialUserEntityRepository, UserDetailsService {
    private final AccountStore accounts;

    PasskeyPeople(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(accounts.find(PasskeyStore.person(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return entity(accounts.findByName(name));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> account) {
        return account.filter(Account::active)
                .map(it -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyStore.handle(it.person().id()))
                        .name(Account.key(it.name()))
                        .displayName(it.name())
                        .build())
                .orElse(null);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findByName(name)
                .filter(Account::active)
                .map(it -> User.withUsername(Account.key(it.name()))
                        .password("")
                        .authorities(List.of())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Accounts are made by invitation");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts stay, also of those who are kept out");
    }
}
