package org.unstuck.accounts;

import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Changes what somebody is let do, and whether they may come in at all. It counts from their next request on. */
public class ChangePerson {
    private final AccountStore accounts;
    private final SignOut signOut;
    private final AuditLog audit;

    public ChangePerson(AccountStore accounts, SignOut signOut, AuditLog audit) {
        this.accounts = accounts;
        this.signOut = signOut;
        this.audit = audit;
    }

    /**
     * Gives what a grant says, and nothing else.
     *
     * @throws UserFacingException if the grant lacks something, or nobody would be left to give others access
     */
    @Transactional
    public void grant(Member by, Account account, Grant grant) {
        by.requireAny(Role.ADMINISTRATOR);
        grant.problems().stream().findFirst().ifPresent(it -> {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, it + ".");
        });
        accounts.grant(account.person().id(), grant);
        requireAdministrator();
        audit.record(
                by.person(),
                new AuditEvent(
                        "roles changed", account.address(), account.grant().words(), grant.words()));
    }

    /**
     * Lets somebody in or keeps them out, which ends their sessions and tokens; what they did stays theirs.
     *
     * @throws UserFacingException if nobody would be left to give others access
     */
    @Transactional
    public void letIn(Member by, Account account, boolean active) {
        by.requireAny(Role.ADMINISTRATOR);
        accounts.activate(account.person().id(), active);
        requireAdministrator();
        if (!active) {
            signOut.withPrograms(by.person(), account);
        }
        audit.record(by.person(), AuditEvent.of(active ? "person let in" : "person kept out", account.address()));
    }

    private void requireAdministrator() {
        if (!accounts.hasAdministrator()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "This is the last administrator: without one nobody could give others access. Make somebody else one first.");
        }
    }
}
