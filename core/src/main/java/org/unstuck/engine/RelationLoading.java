package org.unstuck.engine;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts relations into a database. */
final class RelationLoading {

    private static final int BATCH = 1000;

    private RelationLoading() {}

    static <T> void load(Connection connection, Dialect dialect, Relation<T> relation) throws SQLException {
        String columns = relation.columns().stream()
                .map(it -> it.name() + " " + dialect.typeOf(it.type()))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + relation.name());
            statement.execute("create table " + relation.name() + " (" + columns + ")");
        }
        switch (dialect) {
            case DUCKDB -> append(connection, relation);
            case POSTGRESQL, SPARK -> insert(connection, relation);
        }
    }

    private static <T> void append(Connection connection, Relation<T> relation) throws SQLException {
        List<Relation.Column<T>> columns = relation.columns();
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(relation.name())) {
            for (T row : relation.rows()) {
                appender.beginRow();
                for (Relation.Column<T> column : columns) {
                    append(appender, column.type(), column.value().apply(row));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, ColumnType type, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append((String) value);
            case INTEGER -> appender.append(((Number) value).longValue());
            case DOUBLE -> appender.append(((Number) value).doubleValue());
            case BOOLEAN -> appender.append((boolean) value);
            case DATE -> appender.append((LocalDate) value);
        }
    }

    private static <T> void insert(Connection connection, Relation<T> relation) throws SQLException {
        String places = relation.columns().stream().map(it -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + relation.name() + " values (" + places + ")")) {
            int waiting = 0;
            for (T row : relation.rows()) {
                int place = 1;
                for (Relation.Column<T> column : relation.columns()) {
                    Object value = column.value().apply(row);
                    statement.setObject(place++, value instanceof LocalDate date ? Date.valueOf(date) : value);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
