package org.unstuck.backup;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditCheck;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.Finding;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.StoreFailure;
import org.unstuck.store.WorkspaceDatabase;
import org.unstuck.versions.TextVersion;

/** Examines a workspace, all of it, and changes nothing. */
public final class WorkspaceDoctor {
    private static final String RESTORE =
            "Keep a copy of it as it is. Then restore the newest backup into an empty home: unstuck restore FILE --home DIR";

    private final DataHome home;
    private final WorkspaceDatabase database;
    private final List<Finding> findings = new ArrayList<>();

    private WorkspaceDoctor(DataHome home, DatabaseAddress address) {
        this.home = home;
        this.database = new WorkspaceDatabase(address);
    }

    /** What there is to say of the workspace of a home. */
    public static List<Finding> examine(DataHome home, DatabaseAddress address) {
        WorkspaceDoctor doctor = new WorkspaceDoctor(home, address);
        if (address instanceof DatabaseAddress.SqliteFile sqlite && !Files.exists(sqlite.file())) {
            return List.of(Finding.note(
                    "There is no workspace yet.", "It is made when the pages are first served: unstuck serve"));
        }
        try {
            doctor.examine();
        } catch (DataAccessException | TransactionException | UserFacingException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            doctor.findings.add(Finding.problem("The workspace cannot be examined. " + told.getMessage(), RESTORE));
        }
        return List.copyOf(doctor.findings);
    }

    private void examine() {
        List<String> damage = database.examine((sql, connection) ->
                WorkspaceCheckStore.listDamage(sql, database.address().dialect()));
        if (!damage.isEmpty()) {
            findings.add(Finding.problem("The workspace is damaged: " + String.join("; ", damage), RESTORE));
            return;
        }
        findings.add(Finding.good(capital(database.address().words()) + " can be read and is whole."));
        if (database.countPendingMigrations() > 0) {
            findings.add(Finding.note(
                    "The workspace is of an older Unstuck.", "It is brought up to date when it is next used."));
            return;
        }
        examineAudit();
        examineDefinitions();
    }

    private void examineAudit() {
        AuditCheck.Result audit = database.examine((sql, connection) -> AuditCheck.run(WorkspaceCheckStore.audit(sql)));
        if (audit.whole()) {
            findings.add(Finding.good("All " + audit.rows() + " rows of the audit hang together."));
        } else {
            findings.add(Finding.problem(
                    "The audit was tampered with: " + String.join(" ", audit.faults()),
                    "Keep a copy of the database as it is, and compare it with your backups."));
        }
    }

    private void examineDefinitions() {
        List<Definitions.Entry> files =
                new Definitions(home.definitions()).list().entries();
        for (TextVersion saved : database.examine(
                (sql, connection) -> WorkspaceCheckStore.texts(sql).listKind("definition"))) {
            boolean there = files.stream()
                    .anyMatch(it ->
                            it.definition().id().value().equals(saved.name().name())
                                    && it.definition().version() == saved.version());
            if (!there) {
                findings.add(Finding.note(
                        "Version " + saved.version() + " of the definition '"
                                + saved.name().name() + "' was saved, but its file is gone from "
                                + home.definitions() + ".",
                        "It counts no more. The audit still has its text: put it back as a file to use it again."));
            }
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
