package org.unstuck.accounts;

import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Somebody deletes one of their own passkeys: from then on it lets nobody in. */
public class DeletePasskey {
    private final PasskeyStore passkeys;
    private final AuditLog audit;

    DeletePasskey(PasskeyStore passkeys, AuditLog audit) {
        this.passkeys = passkeys;
        this.audit = audit;
    }

    @Transactional
    public void delete(Account own, String id) {
        if (passkeys.delete(own.person().id(), id)) {
            audit.record(own.person(), AuditEvent.of("passkey deleted", own.address()));
        }
    }
}
