package org.unstuck.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A database on which scripts run. For one thread at a time. */
public final class AnalysisEngine implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;

    private AnalysisEngine(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * A DuckDB of its own, in memory: it reads and writes no file, fetches no extension, and forgets all when it is
     * closed.
     */
    public static AnalysisEngine inProcess(EngineLimits limits) {
        Properties settings = new Properties();
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("temp_directory", "");
        settings.setProperty("memory_limit", limits.megabytes() + "MB");
        settings.setProperty("threads", Integer.toString(limits.threads()));
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lock_configuration = true");
            }
            return new AnalysisEngine(connection, Dialect.DUCKDB);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    /** Another database; the connection is closed with the engine. */
    public static AnalysisEngine over(Connection connection, Dialect dialect) {
        return new AnalysisEngine(connection, dialect);
    }

    /** Loads a relation; one of the same name is replaced. */
    public <T> void load(Relation<T> relation) {
        try {
            RelationLoading.load(connection, dialect, relation);
        } catch (SQLException e) {
            throw new IllegalStateException("Loading " + relation.name() + ": " + e.getMessage(), e);
        }
    }

    /** Runs a script that takes no parameters. */
    public List<Row> run(SqlScript script) {
        return run(script, Map.of());
    }

    /**
     * Runs a script.
     *
     * @param parameters {@code String}, {@code Integer}, {@code Long}, {@code Double}, {@code Boolean} or {@code LocalDate}, by
     *     name
     * @return its rows, in no order that means anything
     */
    public List<Row> run(SqlScript script, Map<String, Object> parameters) {
        SqlScript.Rendered rendered = script.in(dialect);
        try (PreparedStatement statement = connection.prepareStatement(rendered.query())) {
            int place = 1;
            for (String name : rendered.parameters()) {
                Object value = parameters.get(name);
                if (value == null) {
                    throw new IllegalArgumentException(script.name() + " needs a value for :" + name);
                }
                statement.setObject(place++, value instanceof LocalDate date ? Date.valueOf(date) : value);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(script, result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(script.name() + " on " + dialect + ": " + e.getMessage(), e);
        }
    }

    private static List<Row> read(SqlScript script, ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        if (!columns.equals(script.gives())) {
            throw new IllegalStateException(script.name() + " gives " + columns + ", not " + script.gives());
        }
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                values.add(plain(result.getObject(i)));
            }
            rows.add(new Row(script.gives(), values));
        }
        return rows;
    }

    /** Databases give the same number in classes of their own. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof BigInteger) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() <= 0 ? (Object) decimal.longValueExact() : (Object) decimal.doubleValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        return value instanceof Date date ? date.toLocalDate() : value;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not close: " + e.getMessage(), e);
        }
    }
}
