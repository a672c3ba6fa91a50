package org.unstuck.engine;

/** What the values of a column are; each may be missing. */
public enum ColumnType {
    TEXT,
    /** A whole number that fits in a {@code long}. */
    INTEGER,
    DOUBLE,
    BOOLEAN,
    /** A day, {@link java.time.LocalDate}. */
    DATE
}
