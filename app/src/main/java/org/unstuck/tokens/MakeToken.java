package org.unstuck.tokens;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.access.Routes;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Makes a token for a program of somebody's own. */
class MakeToken {
    static final int MOST = 50;

    private final TokenStore tokens;
    private final Routes routes;
    private final AuditLog audit;
    private final Clock clock;

    MakeToken(TokenStore tokens, Routes routes, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.routes = routes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day on which tokens are made now. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Token.CLOCKS));
    }

    /**
     * Makes a token.
     *
     * @throws UserFacingException if the wish has {@link TokenWish#problems}, or the person has {@value #MOST} tokens
     */
    @Transactional
    public NewToken make(Member by, TokenWish wish) {
        wish.problems(routes.scopesFor(by), today()).stream().findFirst().ifPresent(it -> {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, it.message() + ".");
        });
        if (tokens.listOf(by.person().id()).size() >= MOST) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "You have " + MOST + " tokens. Revoke one that no program needs before you make another.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TokenId id = new TokenId(UUID.randomUUID().toString());
        Token token = new Token(id, by.person(), wish.name(), wish.scopes(), now, wish.lastDay(), null);
        String secret = NewToken.newSecret();
        tokens.add(token, NewToken.hash(secret));
        audit.record(by.person(), new AuditEvent("token made", TokensController.PATH, "", token.words()));
        return new NewToken(token, secret);
    }
}
