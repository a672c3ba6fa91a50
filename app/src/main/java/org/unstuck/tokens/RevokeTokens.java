package org.unstuck.tokens;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;

/** Takes tokens back, for good. */
public class RevokeTokens {
    private final TokenStore tokens;
    private final AuditLog audit;
    private final Clock clock;

    public RevokeTokens(TokenStore tokens, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes back one of somebody's own tokens.
     *
     * @throws UserFacingException if they have no such token
     */
    @Transactional
    public void revoke(Person own, TokenId id) {
        Token token = tokens.listOf(own.id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new UserFacingException(UserFacingException.Code.NOT_FOUND, "You have no such token."));
        revoke(own, token);
    }

    /** Takes back all tokens of a person. */
    @Transactional
    public void revokeAll(Person by, PersonId of) {
        tokens.listOf(of).forEach(it -> revoke(by, it));
    }

    private void revoke(Person by, Token token) {
        if (tokens.revoke(token.id(), clock.instant())) {
            audit.record(by, new AuditEvent("token revoked", TokensController.PATH, token.words(), ""));
        }
    }
}
