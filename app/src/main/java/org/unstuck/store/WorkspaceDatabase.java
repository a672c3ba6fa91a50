package org.unstuck.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.unstuck.UserFacingException;

/**
 * A workspace, opened when it is first needed; if that fails, the next need tries again. Safe for many threads.
 *
 * <p>Opening makes it where there is none yet, and brings an older one up to date.
 */
public final class WorkspaceDatabase implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 8;
    private static final Duration PATIENCE_FOR_A_CONNECTION = Duration.ofSeconds(5);
    private static final Duration PATIENCE_FOR_AN_ANSWER = Duration.ofMinutes(2);
    private static final Duration PATIENCE_FOR_OTHER_WRITERS = Duration.ofSeconds(30);

    private final DatabaseAddress address;
    private final JdbcTemplate template;
    private final JdbcTransactionManager transactions;
    private final Outage outage = new Outage();
    private final DataSource whenNeeded = new AbstractDataSource() {
        @Override
        public Connection getConnection() throws SQLException {
            outage.refuseSoonAfter();
            try {
                Connection connection = connections().getConnection();
                outage.over();
                return connection;
            } catch (SQLException e) {
                outage.notice(e);
                throw e;
            }
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException("A workspace has one user");
        }
    };
    private @Nullable HikariDataSource connections;

    public WorkspaceDatabase(DatabaseAddress address) {
        this.address = address;
        this.template = new JdbcTemplate(whenNeeded);
        template.setExceptionTranslator(new StoreExceptions());
        this.transactions = new WorkspaceTransactions(whenNeeded);
    }

    /**
     * Opens it now rather than later.
     *
     * @throws UserFacingException if it cannot be opened, or is of a newer Unstuck
     */
    public WorkspaceDatabase open() {
        connections();
        return this;
    }

    private synchronized HikariDataSource connections() {
        HikariDataSource open = connections;
        if (open == null) {
            open = connect(address);
            migrate(open);
            connections = open;
        }
        return open;
    }

    private void migrate(HikariDataSource opening) {
        try {
            migrations(opening, address.dialect()).migrate();
        } catch (FlywayException e) {
            opening.close();
            throw StoreFailure.atOpening(address, e)
                    .orElseGet(() -> new UserFacingException(
                            UserFacingException.Code.HOME,
                            "The tables of " + address.words() + " cannot be brought up to date: " + e.getMessage()
                                    + " Is it of a newer Unstuck? Nothing was lost.",
                            e));
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    public DataSource dataSource() {
        return whenNeeded;
    }

    public JdbcTemplate template() {
        return template;
    }

    /** Asks and tells the database; within a transaction of this thread where there is one. */
    public JdbcClient sql() {
        return JdbcClient.create(template);
    }

    public JdbcTransactionManager transactions() {
        return transactions;
    }

    /** Runs work in one transaction: all of it happens or nothing. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** Reads the workspace as it is at one moment, however long that takes, while others go on writing. */
    public <T> T readSnapshot(BiFunction<JdbcClient, Connection, T> reader) {
        open();
        return examine(reader);
    }

    /** As {@link #readSnapshot}, but leaves a workspace that is not up to date, or not there, as it is. */
    public <T> T examine(BiFunction<JdbcClient, Connection, T> reader) {
        DataSource source = source(address, SQLiteConfig.TransactionMode.DEFERRED);
        TransactionTemplate snapshot = new TransactionTemplate(new WorkspaceTransactions(source));
        if (address.dialect() == Dialect.POSTGRESQL) {
            snapshot.setReadOnly(true);
            snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        }
        return Objects.requireNonNull(snapshot.execute(
                work -> reader.apply(JdbcClient.create(source), DataSourceUtils.getConnection(source))));
    }

    /** How many changes of its tables a workspace still needs; 0 where it is up to date. */
    public int countPendingMigrations() {
        return migrations(source(address, SQLiteConfig.TransactionMode.DEFERRED), address.dialect())
                .info()
                .pending()
                .length;
    }

    @Override
    public synchronized void close() {
        if (connections != null) {
            connections.close();
        }
    }

    static Flyway migrations(DataSource connections, Dialect dialect) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect.folder())
                .ignoreMigrationPatterns(new String[0]) // one of the future is of a newer Unstuck
                .outOfOrder(true) // each room numbers its own, see docs/decisions/0015-workspace-store.md
                .load();
    }

    private static DataSource source(DatabaseAddress address, SQLiteConfig.TransactionMode mode) {
        return address instanceof DatabaseAddress.SqliteFile sqlite
                ? sqlite(sqlite.file(), mode)
                : postgresql((DatabaseAddress.PostgresqlServer) address);
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("workspace");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_FOR_A_CONNECTION.toMillis());
        config.setDataSource(source(address, SQLiteConfig.TransactionMode.IMMEDIATE));
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw StoreFailure.atOpening(address, e)
                    .orElseGet(() -> new UserFacingException(
                            UserFacingException.Code.HOME,
                            "There is no way to open " + address.words() + ": " + e.getMessage(),
                            e));
        }
    }

    /**
     * What is committed is on disk.
     *
     * @param mode {@code IMMEDIATE} for a transaction that waits at its beginning for other writers, as waiting later could
     *     be in vain; {@code DEFERRED} for one that only reads, which waits for nobody and sees the state of its beginning
     */
    private static DataSource sqlite(Path file, SQLiteConfig.TransactionMode mode) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The folder of the workspace " + file + " cannot be made: " + e.getMessage() + ".",
                    e);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) PATIENCE_FOR_OTHER_WRITERS.toMillis());
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static DataSource postgresql(DatabaseAddress.PostgresqlServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.url());
        if (!server.user().isEmpty()) {
            source.setUser(server.user());
        }
        if (!server.password().isEmpty()) {
            source.setPassword(server.password());
        }
        source.setConnectTimeout((int) PATIENCE_FOR_A_CONNECTION.toSeconds());
        source.setSocketTimeout((int) PATIENCE_FOR_AN_ANSWER.toSeconds());
        source.setTcpKeepAlive(true);
        return source;
    }
}
