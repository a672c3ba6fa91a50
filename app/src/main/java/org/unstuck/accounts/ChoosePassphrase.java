package org.unstuck.accounts;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;

/** Somebody chooses their own passphrase: with an invitation, or with the one they have. */
public class ChoosePassphrase {
    private final AccountStore accounts;
    private final Passphrases passphrases;
    private final AuditLog audit;
    private final Clock clock;

    ChoosePassphrase(AccountStore accounts, Passphrases passphrases, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom an invitation is for, while it holds. */
    public Optional<Account> findInvited(String secret) {
        return accounts.findInvited(Invitation.hash(secret), clock.instant());
    }

    /**
     * Chooses with an invitation, which is void from then on.
     *
     * @throws UserFacingException if the passphrase has a {@link Passphrases#findProblem}
     */
    @Transactional
    public void join(String secret, String passphrase) {
        Account account = findInvited(secret).orElseThrow(() -> new IllegalStateException("This invitation is void"));
        accounts.uninvite(account.person().id());
        choose(account, passphrase);
    }

    /** Whether a passphrase is the one somebody has. */
    boolean isRight(Account account, String passphrase) {
        return accounts.findPassphrase(account.name())
                .filter(it -> passphrases.encoder().matches(passphrase, it))
                .isPresent();
    }

    /** Chooses in the place of one that {@link #isRight}; see {@link ChangePassphrase}. */
    @Transactional
    public void change(Account account, String passphrase) {
        choose(account, passphrase);
    }

    private void choose(Account account, String passphrase) {
        Passphrases.findProblem(passphrase, account.name()).ifPresent(it -> {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, it + ".");
        });
        accounts.setPassphrase(account.person().id(), passphrases.encoder().encode(passphrase));
        audit.record(account.person(), AuditEvent.of("passphrase chosen", account.address()));
    }
}
