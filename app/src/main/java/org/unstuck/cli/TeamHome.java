package org.unstuck.cli;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import org.unstuck.access.Member;
import org.unstuck.accounts.AccountStore;
import org.unstuck.accounts.Invitation;
import org.unstuck.accounts.PasskeyStore;
import org.unstuck.accounts.SignOut;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditStore;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.tokens.RevokeTokens;
import org.unstuck.tokens.TokenStore;

/** The accounts of a home, for whoever may read and write its files. */
record TeamHome(AccountStore accounts, PasskeyStore passkeys, SignOut signOut, AuditLog audit, Clock clock) {
    /** Works on the accounts, all of it or nothing. */
    static <T> T work(DatabaseAddress address, Function<TeamHome, T> work) {
        try (WorkspaceDatabase database = new WorkspaceDatabase(address).open()) {
            Clock clock = Clock.systemUTC();
            AuditLog audit = new AuditLog(new AuditStore(database.sql()), Member.LOCAL::person, clock);
            AccountStore accounts = new AccountStore(database.sql());
            RevokeTokens tokens = new RevokeTokens(new TokenStore(database.sql()), audit, clock);
            TeamHome home = new TeamHome(
                    accounts,
                    new PasskeyStore(database.sql()),
                    SignOut.fromOutside(accounts, tokens, audit),
                    audit,
                    clock);
            return Objects.requireNonNull(database.transaction().execute(status -> work.apply(home)));
        }
    }

    /** What to tell somebody who made an invitation. */
    static String words(Invitation invitation) {
        return "This path lets them choose a passphrase, once, until "
                + invitation.expires().truncatedTo(ChronoUnit.SECONDS) + ":";
    }
}
