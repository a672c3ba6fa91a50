package org.unstuck.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.access.Scope;
import org.unstuck.people.Person;

/**
 * What a program comes in with.
 *
 * @param person for whom it acts; it can do no more than they
 * @param name what it is for, in the person's words
 * @param scopes what it lets a program do, in order; never empty
 * @param made when
 * @param lastDay the last day on which it opens anything, by English clocks
 * @param revoked when it was taken back; null while it was not
 */
public record Token(
        TokenId id,
        Person person,
        String name,
        Set<Scope> scopes,
        Instant made,
        LocalDate lastDay,
        @Nullable Instant revoked) {
    static final ZoneId CLOCKS = ZoneId.of("Europe/London");

    public Token {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A token without a scope opens nothing");
        }
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }

    /** Whether it opens anything at a moment, as far as it is up to the token. */
    public boolean holds(Instant now) {
        return revoked == null && !now.atZone(CLOCKS).toLocalDate().isAfter(lastDay);
    }

    /** Its scopes in words. */
    public List<String> listLabels() {
        return scopes.stream().map(Scope::label).toList();
    }

    /** In one line, for the audit. */
    String words() {
        return name + ": " + scopeIds(scopes) + ", to " + lastDay;
    }

    static String scopeIds(Set<Scope> scopes) {
        return scopes.stream().map(Scope::id).collect(Collectors.joining(" "));
    }
}
