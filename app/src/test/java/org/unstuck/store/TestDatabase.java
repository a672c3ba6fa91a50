package org.unstuck.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.unstuck.store.DatabaseAddress.PostgresqlServer;
import org.unstuck.store.DatabaseAddress.SqliteFile;

/** The kinds of database a workspace can be in, each real. */
public enum TestDatabase {
    SQLITE {
        @Override
        public DatabaseAddress empty() {
            try {
                Path folder = Files.createTempDirectory("unstuck-workspace-");
                folder.toFile().deleteOnExit();
                return new SqliteFile(folder.resolve("workspace.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseAddress empty() {
            String name = "workspace" + DATABASES.incrementAndGet();
            try (Connection server = Server.ONLY.getPostgresDatabase().getConnection();
                    Statement statement = server.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new PostgresqlServer(
                    "jdbc:postgresql://127.0.0.1:" + Server.ONLY.getPort() + "/" + name, "postgres", "");
        }
    };

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Where there is a database without tables. */
    public abstract DatabaseAddress empty();

    /** A workspace of its own that nobody has used. */
    public WorkspaceDatabase open() {
        return new WorkspaceDatabase(empty()).open();
    }

    /** One for all tests; it ends with them. */
    static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
