package org.unstuck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditCheck;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.home.DataHome;
import org.unstuck.store.DatabaseAddress.PostgresqlServer;
import org.unstuck.store.DatabaseAddress.SqliteFile;

class WorkspaceDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_workspace_is_a_file_in_the_home_unless_a_server_is_named() {
        DataHome home = DataHome.open(folder);
        String url = "jdbc:postgresql://db.example.org/unstuck";

        assertThat(DatabaseAddress.of(home, "", Map.of())).isEqualTo(new SqliteFile(folder.resolve("workspace.db")));
        assertThat(DatabaseAddress.of(home, url, Map.of())).isEqualTo(new PostgresqlServer(url, "", ""));
        assertThat(DatabaseAddress.of(home, url, Map.of(DatabaseAddress.USER, "u", DatabaseAddress.PASSWORD, "p")))
                .isEqualTo(new PostgresqlServer(url, "u", "p"));
    }

    @Test
    void a_password_comes_from_a_file_and_is_never_printed() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "secret\n");
        DatabaseAddress address = DatabaseAddress.of(
                DataHome.open(folder),
                "jdbc:postgresql://db.example.org/unstuck",
                Map.of(DatabaseAddress.PASSWORD_FILE, file.toString()));

        assertThat(((PostgresqlServer) address).password()).isEqualTo("secret");
        assertThat(address.toString() + address.words()).doesNotContain("secret");
    }

    @Test
    void a_password_on_the_command_line_is_refused() {
        assertThatThrownBy(() -> DatabaseAddress.of(
                        DataHome.open(folder), "jdbc:postgresql://db.example.org/unstuck?password=secret", Map.of()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("must hold no password")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> DatabaseAddress.of(DataHome.open(folder), "jdbc:h2:mem:x", Map.of()))
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void a_file_that_is_no_workspace_is_named_as_damaged_and_stays_as_it_is() throws Exception {
        Path file = Files.writeString(folder.resolve("workspace.db"), "These are my notes. ".repeat(500));

        assertThatThrownBy(() -> new WorkspaceDatabase(new SqliteFile(file)).open())
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("unstuck doctor");
        assertThat(file).content().startsWith("These are my notes.");
    }

    @Test
    void a_server_that_is_not_there_is_said_to_be_out_of_reach() {
        assertThatThrownBy(() -> new WorkspaceDatabase(
                                new PostgresqlServer("jdbc:postgresql://127.0.0.1:1/unstuck", "postgres", ""))
                        .open())
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void what_is_committed_in_sqlite_is_on_disk_and_foreign_keys_hold() {
        try (WorkspaceDatabase database = TestDatabase.SQLITE.open()) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void a_workspace_of_an_older_unstuck_is_brought_up_to_date_and_loses_nothing() throws Exception {
        Path file = folder.resolve("workspace.db");
        try (InputStream older = WorkspaceDatabaseTest.class.getResourceAsStream("workspace-of-january-2026.db")) {
            Files.copy(older, file);
        }
        try (WorkspaceDatabase database = new WorkspaceDatabase(new SqliteFile(file))) {
            assertThat(database.countPendingMigrations()).isPositive();

            database.open();

            assertThat(database.countPendingMigrations()).isZero();
            AuditStore audit = new AuditStore(database.sql());
            assertThat(audit.list(AuditQuery.ALL, 0, 10))
                    .extracting(it -> it.event().action())
                    .containsExactly("settings saved", "signed in");
            assertThat(AuditCheck.run(audit)).isEqualTo(new AuditCheck.Result(2, List.of()));
            assertThat(database.sql()
                            .sql("select count(*) from text_version")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_workspace_of_a_newer_unstuck_is_left_as_it_is() {
        try (WorkspaceDatabase database = TestDatabase.SQLITE.open()) {
            database.sql().sql("""
                            insert into flyway_schema_history
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (999, '999999', 'of the future', 'SQL', 'V999999__of_the_future.sql', '', 1, 1)
                            """).update();

            assertThatThrownBy(() -> new WorkspaceDatabase(database.address()).open())
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("newer Unstuck");
        }
    }

    private static String pragma(WorkspaceDatabase database, String name) {
        return database.sql().sql("pragma " + name).query(String.class).single();
    }
}
