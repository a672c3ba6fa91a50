package org.unstuck.accounts;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Takes somebody's passphrase away and makes a link with which they choose another. */
public class ResetPerson {
    private final AccountStore accounts;
    private final AuditLog audit;
    private final Clock clock;

    public ResetPerson(AccountStore accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Invitation reset(Member by, Account account) {
        by.requireAny(Role.ADMINISTRATOR);
        accounts.setPassphrase(account.person().id(), "");
        Invitation invitation = Invitation.until(clock.instant().plus(InvitePerson.HOLDS));
        accounts.invite(account.person().id(), invitation.hash(), invitation.expires());
        audit.record(by.person(), AuditEvent.of("passphrase reset", account.address()));
        return invitation;
    }
}
