package org.unstuck.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.unstuck.access.Scope;
import org.unstuck.people.Person;

/** Tokens that are there before a test begins. */
public final class GivenTokens {
    private static final Instant MADE = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private GivenTokens() {}

    /** The secret of a token that works. */
    public static String give(TokenStore tokens, Person person, Set<Scope> scopes) {
        return give(tokens, token(person, scopes, LATER));
    }

    /** The secret of a token that ended long ago. */
    public static String giveEnded(TokenStore tokens, Person person, Set<Scope> scopes) {
        return give(tokens, token(person, scopes, LocalDate.of(2020, 1, 1)));
    }

    /** Takes back all tokens of a person. */
    public static void takeBack(TokenStore tokens, Person person) {
        tokens.listOf(person.id()).forEach(it -> tokens.revoke(it.id(), MADE));
    }

    static Token token(Person person, Set<Scope> scopes, LocalDate lastDay) {
        return new Token(new TokenId(UUID.randomUUID().toString()), person, "Test", scopes, MADE, lastDay, null);
    }

    private static String give(TokenStore tokens, Token token) {
        String secret = NewToken.newSecret();
        tokens.add(token, NewToken.hash(secret));
        return secret;
    }
}
