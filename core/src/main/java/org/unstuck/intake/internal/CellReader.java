package org.unstuck.intake.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one column. What a text means is worked out once and remembered, since columns repeat
 * themselves; a text that means nothing is reported each time.
 *
 * @param <T> what a cell gives
 */
abstract class CellReader<T> {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Object MISSING = new Object();
    private static final Object UNREADABLE = new Object();

    private final int column;
    private final Map<String, Object> known = new HashMap<>();

    CellReader(int column) {
        this.column = column;
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
        Object value = known.get(text);
        if (value == null) {
            value = remember(text);
        }
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

    private Object remember(String text) {
        Object value;
        if (saysNothing(text)) {
            value = MISSING;
        } else {
            T parsed = parse(text);
            value = parsed == null ? UNREADABLE : parsed;
        }
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, value);
        }
        return value;
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
