package org.unstuck.intake.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one column. What a text means is worked out once and remembered, since columns repeat
 * themselves; a text that means nothing is reported each time.
 *
 * @param <T> what a cell gives
 */
abstract class CellReader<T> {

    private static final int SIZE = 1 << 12;
    private static final Object MISSING = new Object();
    private static final Object UNREADABLE = new Object();

    private final int column;
    private final @Nullable String[] texts;
    private final @Nullable Object[] values;

    CellReader(int column) {
        this.column = column;
        int size = column < 0 ? 0 : SIZE;
        texts = new String[size];
        values = new Object[size];
    }

    /** Position of the column; -1 if the table does not have it. */
    final int column() {
        return column;
    }

    /** The value of the column's cell in a row; null if the cell says nothing or cannot be read, which is reported. */
    final @Nullable T read(Row row) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Object value = value(text);
        if (value == MISSING) {
            return null;
        }
        if (value == UNREADABLE) {
            report(row.number(), text);
            return null;
        }
        @SuppressWarnings("unchecked")
        T result = (T) value;
        return result;
    }

    /** What a text means, from a memory of fixed size in which a text may push out another. */
    private Object value(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
        Object known = values[slot];
        if (known != null && text.equals(texts[slot])) {
            return known;
        }
        Object value = meaning(text);
        texts[slot] = text;
        values[slot] = value;
        return value;
    }

    private Object meaning(String text) {
        if (saysNothing(text)) {
            return MISSING;
        }
        T parsed = parse(text);
        return parsed == null ? UNREADABLE : parsed;
    }

    /** Whether a text stands for "no value". */
    boolean saysNothing(String text) {
        return Markers.noValue(text);
    }

    /** What a text means; null if it cannot be read. */
    abstract @Nullable T parse(String text);

    /** Reports a text that cannot be read. */
    abstract void report(int row, String text);
}
