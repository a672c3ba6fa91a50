package org.unstuck.engine;

/** The SQL of one database, where databases differ in ways that our scripts need. */
public enum Dialect {
    DUCKDB,
    POSTGRESQL,
    SPARK;

    /** What {@code {{double}}} stands for: the type of a floating-point number of 64 bits. */
    String doubleType() {
        return switch (this) {
            case DUCKDB, SPARK -> "double";
            case POSTGRESQL -> "double precision";
        };
    }

    /** What {@code {{days_between(from, to)}}} stands for: whole days from one date to another. */
    String daysBetween(String from, String to) {
        return switch (this) {
            case DUCKDB -> "date_diff('day', " + from + ", " + to + ")";
            case POSTGRESQL -> "((" + to + ") - (" + from + "))";
            case SPARK -> "datediff(" + to + ", " + from + ")";
        };
    }

    /** The type of a column of a table. */
    String typeOf(ColumnType type) {
        return switch (type) {
            case TEXT -> this == SPARK ? "string" : "varchar";
            case INTEGER -> "bigint";
            case DOUBLE -> doubleType();
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }
}
