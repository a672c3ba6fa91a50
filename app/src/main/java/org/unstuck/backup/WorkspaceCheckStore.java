package org.unstuck.backup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unstuck.audit.AuditStore;
import org.unstuck.store.Dialect;
import org.unstuck.versions.TextVersionStore;

/** What a database says of its own state. */
final class WorkspaceCheckStore {
    private WorkspaceCheckStore() {}

    /** What is damaged, in the database's words; nothing for a server, which checks its disk itself. */
    static List<String> listDamage(JdbcClient sql, Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> {
                List<String> damage = new ArrayList<>(sql.sql("pragma integrity_check(10)")
                        .query(String.class)
                        .list());
                damage.remove("ok");
                sql.sql("pragma foreign_key_check")
                        .query((row, at) -> "a row of " + row.getString(1) + " refers to none of " + row.getString(3))
                        .list()
                        .forEach(damage::add);
                yield damage;
            }
            case POSTGRESQL -> List.of();
        };
    }

    static AuditStore audit(JdbcClient sql) {
        return new AuditStore(sql);
    }

    static TextVersionStore texts(JdbcClient sql) {
        return new TextVersionStore(sql);
    }
}
