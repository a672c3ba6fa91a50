package org.unstuck.tokens;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.unstuck.access.Guesses;
import org.unstuck.access.Scope;
import org.unstuck.access.SignIn;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;

/**
 * Tells for whom a program acts that sends a token. The token and the person are looked up at each request. Not an
 * {@code AuthenticationManager} by type: Spring Security would ask it about passphrases too.
 */
@Component
public final class TokenAuthentication {
    private final TokenStore tokens;
    private final SignIn signIn;
    private final Guesses guesses;
    private final AuditLog audit;
    private final Clock clock;

    TokenAuthentication(TokenStore tokens, SignIn signIn, Guesses guesses, AuditLog audit, Clock tokenClock) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = tokenClock;
    }

    /**
     * The person whose token it is, with its scopes as authorities.
     *
     * @throws InvalidBearerTokenException for a token that is unknown or holds no more, or whose person may not come in
     * @throws LockedException for such a token after too many from the same address; good ones still work from there
     */
    public Authentication authenticate(BearerTokenAuthenticationToken bearer) {
        Optional<Token> token = tokens.findBySecret(NewToken.hash(bearer.getToken()));
        return token.filter(it -> it.holds(clock.instant()))
                .filter(it -> signIn.find(it.person().id()).isPresent())
                .map(TokenAuthentication::authenticated)
                .orElseThrow(() -> refused(token.map(Token::person).orElse(Person.UNSTUCK), address(bearer)));
    }

    private static Authentication authenticated(Token token) {
        return new PreAuthenticatedAuthenticationToken(
                token.person(),
                token.id(),
                AuthorityUtils.createAuthorityList(
                        token.scopes().stream().map(Scope::authority).toList()));
    }

    private AuthenticationException refused(Person person, String address) {
        String name = "a token from " + address;
        if (!guesses.mayTry(name, address)) {
            return new LockedException("Too many tokens that do not hold");
        }
        guesses.failed(name, address);
        audit.recordAlone(person, AuditEvent.of("token refused", TokensController.PATH));
        return new InvalidBearerTokenException("This token is not known or holds no more");
    }

    private static String address(BearerTokenAuthenticationToken bearer) {
        return bearer.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
