package org.unstuck.accounts;

import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;
import org.unstuck.tokens.RevokeTokens;

/** Signs somebody out in every browser. The workspace says so, so that it counts in every process that serves it. */
public class SignOut {
    private final AccountStore accounts;
    private final Sessions sessions;
    private final RevokeTokens tokens;
    private final AuditLog audit;

    SignOut(AccountStore accounts, Sessions sessions, RevokeTokens tokens, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** For a process that serves nobody itself. */
    public static SignOut fromOutside(AccountStore accounts, RevokeTokens tokens, AuditLog audit) {
        return new SignOut(accounts, new Sessions(new SessionRegistryImpl()), tokens, audit);
    }

    /** Ends the sessions of oneself or, as an administrator, of somebody else; their programs go on. */
    @Transactional
    public void everywhere(Member by, Account account) {
        if (!by.person().equals(account.person())) {
            by.requireAny(Role.ADMINISTRATOR);
        }
        endSessions(account);
        audit.record(by.person(), AuditEvent.of("signed out everywhere", account.address()));
    }

    /** Ends all that somebody is in with, in the transaction of a change that wants it so. */
    void withPrograms(Person by, Account account) {
        endSessions(account);
        tokens.revokeAll(by, account.person().id());
    }

    private void endSessions(Account account) {
        accounts.signOut(account.person().id());
        sessions.end(account.name());
    }
}
