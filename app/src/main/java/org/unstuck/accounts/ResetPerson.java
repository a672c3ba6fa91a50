package org.unstuck.accounts;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/**
 * Takes somebody's passphrase and passkeys away, ends their sessions and tokens, and makes a link with which they choose
 * another passphrase.
 */
public class ResetPerson {
    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final SignOut signOut;
    private final AuditLog audit;
    private final Clock clock;

    public ResetPerson(AccountStore accounts, PasskeyStore passkeys, SignOut signOut, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signOut = signOut;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Invitation reset(Member by, Account account) {
        by.requireAny(Role.ADMINISTRATOR);
        accounts.setPassphrase(account.person().id(), "");
        passkeys.deleteAll(account.person().id());
        signOut.withPrograms(by.person(), account);
        Invitation invitation = Invitation.until(clock.instant().plus(InvitePerson.HOLDS));
        accounts.invite(account.person().id(), invitation.hash(), invitation.expires());
        audit.record(by.person(), AuditEvent.of("passphrase reset", account.address()));
        return invitation;
    }
}
