package org.unstuck.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose person was signed out in every browser since it began, by this process or by another. */
final class EndedSessions extends OncePerRequestFilter {
    private static final String BEGUN = EndedSessions.class.getName();
    private static final String FILES = "/vendor/";

    /** Whose session it is, and how often they had been signed out everywhere before. */
    private record Begun(String name, int signOuts) implements Serializable {}

    private final AccountStore accounts;
    private final Sessions sessions;

    EndedSessions(AccountStore accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Takes note of who has just signed in. */
    void begin(HttpSession session, String name) {
        accounts.findSignOuts(name).ifPresent(it -> session.setAttribute(BEGUN, new Begun(name, it)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<SessionInformation> signedIn = session == null ? Optional.empty() : sessions.find(session.getId());
        if (signedIn.isPresent() && !holds(session)) {
            signedIn.get().expireNow();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(HttpSession session) {
        return session.getAttribute(BEGUN) instanceof Begun begun
                && accounts.findSignOuts(begun.name())
                        .filter(it -> it == begun.signOuts())
                        .isPresent();
    }
}
