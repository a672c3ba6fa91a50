package org.unstuck.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unstuck.UserFacingException;
import org.unstuck.backup.TableCopyStore.Table;
import org.unstuck.store.WorkspaceDatabase;

/** The tables of a workspace as entries of a backup: {@code workspace/TABLE.jsonl}, columns first, then a row a line. */
final class WorkspaceCopyStore {
    private final WorkspaceDatabase database;
    private final TableCopyStore tables;

    WorkspaceCopyStore(WorkspaceDatabase database) {
        this.database = database;
        this.tables = new TableCopyStore(database.address().dialect());
    }

    /** Whether the database holds no table, not even an empty one. */
    boolean isEmpty() {
        return database.examine((sql, connection) -> list(connection).isEmpty());
    }

    /** Copies all tables as they are at one moment. */
    void writeTo(ArchiveWriter archive) {
        database.readSnapshot((sql, connection) -> {
            list(connection).forEach(it -> write(archive, sql, it));
            return true;
        });
    }

    /** Fills the tables in the transaction of this thread. */
    void fill(ArchiveReader archive, String now) {
        List<Table> known = database.readSnapshot((sql, connection) -> list(connection));
        for (Manifest.Entry entry : archive.entries()) {
            if (!entry.name().startsWith("home/")
                    && known.stream().noneMatch(it -> entryName(it).equals(entry.name()))) {
                throw archive.unusable("a newer Unstuck made it, with " + entry.name() + ". Use that one", null);
            }
        }
        known.stream()
                .filter(table ->
                        archive.entries().stream().anyMatch(it -> it.name().equals(entryName(table))))
                .forEach(it -> fill(archive, it));
        TableCopyStore.endJobs(database.sql(), now);
    }

    private void fill(ArchiveReader archive, Table table) {
        JdbcClient sql = database.sql();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(archive.open(entryName(table)), StandardCharsets.UTF_8))) {
            List<String> columns = RowLines.names(String.valueOf(lines.readLine()));
            if (!table.columns().keySet().containsAll(columns)) {
                throw archive.unusable("a newer Unstuck made it, with other columns in " + table.name(), null);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tables.write(sql, table, columns, RowLines.values(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ArchiveWriter archive, JdbcClient sql, Table table) {
        try {
            archive.add(entryName(table), out -> {
                line(out, List.copyOf(table.columns().keySet()));
                tables.read(sql, table, row -> line(out, row));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(OutputStream out, List<?> values) {
        try {
            out.write(RowLines.line(values).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Table> list(Connection connection) {
        try {
            return tables.listTables(connection);
        } catch (SQLException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, "The database does not tell its tables: " + e.getMessage() + ".", e);
        }
    }

    private static String entryName(Table table) {
        return "workspace/" + table.name() + ".jsonl";
    }
}
