package org.unstuck.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unstuck.store.Dialect;

/** Rows of any table in a form that is the same for all databases. Texts, numbers, truth values and bytes only. */
final class TableCopyStore {
    /** What the program makes again by itself, or what ends with the sessions of browsers. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "scheduled_tasks");

    private static final String SESSIONS = "spring_session";

    private final Dialect dialect;

    TableCopyStore(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A table.
     *
     * @param columns names and what each holds, in order
     * @param key names of the columns of its primary key
     */
    record Table(String name, Map<String, Holds> columns, List<String> key) {}

    /** What a column holds. */
    enum Holds {
        TEXT,
        NUMBER,
        TRUTH,
        BYTES
    }

    /** The tables to copy, each after those that it refers to. */
    List<Table> listTables(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String schema = dialect == Dialect.POSTGRESQL ? connection.getSchema() : null;
        Map<String, Set<String>> references = new TreeMap<>();
        try (ResultSet tables = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String plain = name.toLowerCase(Locale.ROOT);
                if (!LEFT_OUT.contains(plain) && !plain.startsWith(SESSIONS) && !plain.startsWith("sqlite_")) {
                    references.put(name, new LinkedHashSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> each : references.entrySet()) {
            try (ResultSet keys = data.getImportedKeys(null, schema, each.getKey())) {
                while (keys.next()) {
                    each.getValue().add(keys.getString("PKTABLE_NAME"));
                }
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : referredFirst(references)) {
            tables.add(new Table(name, columns(data, schema, name), key(data, schema, name)));
        }
        return tables;
    }

    private static List<String> referredFirst(Map<String, Set<String>> references) {
        LinkedHashSet<String> ordered = new LinkedHashSet<>();
        references.keySet().forEach(it -> add(it, references, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private static void add(String name, Map<String, Set<String>> references, Set<String> ordered, Set<String> above) {
        if (references.containsKey(name) && above.add(name)) {
            references.getOrDefault(name, Set.of()).forEach(it -> add(it, references, ordered, above));
            ordered.add(name);
        }
    }

    private static Map<String, Holds> columns(DatabaseMetaData data, @Nullable String schema, String table)
            throws SQLException {
        Map<String, Holds> columns = new TreeMap<>();
        try (ResultSet found = data.getColumns(null, schema, table, "%")) {
            while (found.next()) {
                columns.put(
                        found.getString("COLUMN_NAME"),
                        holds(found.getString("TYPE_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return columns;
    }

    private static Holds holds(String type) {
        if (type.startsWith("bool")) {
            return Holds.TRUTH;
        }
        if (type.startsWith("bytea") || type.startsWith("blob")) {
            return Holds.BYTES;
        }
        boolean number =
                Stream.of("int", "bigint", "smallint", "serial", "bigserial").anyMatch(type::startsWith);
        return number ? Holds.NUMBER : Holds.TEXT;
    }

    private static List<String> key(DatabaseMetaData data, @Nullable String schema, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet found = data.getPrimaryKeys(null, schema, table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    /** Hands on each row as values in the order of the columns. */
    void read(JdbcClient sql, Table table, Consumer<List<@Nullable Object>> reader) {
        List<String> names = List.copyOf(table.columns().keySet());
        String order = table.key().isEmpty() ? "" : " order by " + quoted(table.key());
        sql.sql("select " + quoted(names) + " from " + quoted(table.name()) + order)
                .query(row -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (String name : names) {
                        values.add(value(row, name, table.columns().get(name)));
                    }
                    reader.accept(values);
                });
    }

    private static @Nullable Object value(ResultSet row, String name, @Nullable Holds holds) throws SQLException {
        if (row.getObject(name) == null || holds == null) {
            return null;
        }
        return switch (holds) {
            case TEXT -> row.getString(name);
            case NUMBER -> row.getLong(name);
            case TRUTH -> row.getBoolean(name);
            case BYTES -> Base64.getEncoder().encodeToString(row.getBytes(name));
        };
    }

    /** Writes a row in the place of the one of its key, as some tables have rows from the beginning. */
    void write(JdbcClient sql, Table table, List<String> columns, List<@Nullable Object> values) {
        List<String> others =
                columns.stream().filter(it -> !table.key().contains(it)).toList();
        String conflict = others.isEmpty()
                ? "do nothing"
                : "(" + quoted(table.key()) + ") do update set "
                        + others.stream()
                                .map(it -> quoted(it) + " = excluded." + quoted(it))
                                .collect(Collectors.joining(", "));
        String marks = columns.stream().map(it -> "?").collect(Collectors.joining(", "));
        List<@Nullable Object> parameters = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            parameters.add(parameter(values.get(at), table.columns().get(columns.get(at))));
        }
        sql.sql("insert into " + quoted(table.name()) + " (" + quoted(columns) + ") values (" + marks + ")"
                        + (table.key().isEmpty() ? "" : " on conflict " + conflict))
                .params(parameters)
                .update();
    }

    private static @Nullable Object parameter(@Nullable Object value, @Nullable Holds holds) {
        return value != null && holds == Holds.BYTES ? Base64.getDecoder().decode(value.toString()) : value;
    }

    /** Jobs that had not ended: what they need is not in a backup. */
    static void endJobs(JdbcClient sql, String at) {
        sql.sql("""
                        update job set state = 'STOPPED', message = 'It had not ended when the backup was made.', ended_at = ?
                        where ended_at = ''
                        """).param(at).update();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(TableCopyStore::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
