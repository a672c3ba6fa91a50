package org.unstuck.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.unstuck.people.Person;

/** The member behind the request that this thread answers: who signed in, or for whom a program acts with a token. */
@Component
public final class CurrentMember {
    private final SignIn signIn;

    CurrentMember(SignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * The member.
     *
     * @throws AccessDeniedException where nobody has signed in
     */
    public Member get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody has signed in"));
    }

    public Optional<Member> find() {
        return find(SecurityContextHolder.getContext().getAuthentication());
    }

    Optional<Member> find(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof Person person
                ? signIn.find(person.id())
                : signIn.find(authentication.getName());
    }
}
