package org.unstuck.engine;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result.
 *
 * @param columns their names
 * @param values one for each column: {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate} or null
 */
public record Row(List<String> columns, List<@Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableList(values);
    }

    /** A value that is never missing. */
    public String text(String column) {
        return findText(column).orElseThrow(() -> new IllegalStateException(column + " is missing"));
    }

    public Optional<String> findText(String column) {
        return Optional.ofNullable((String) value(column));
    }

    /** A whole number that is never missing. */
    public long count(String column) {
        return (Long) Objects.requireNonNull(value(column), column);
    }

    public OptionalDouble findNumber(String column) {
        Object value = value(column);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(((Number) value).doubleValue());
    }

    public Optional<Boolean> findTruth(String column) {
        return Optional.ofNullable((Boolean) value(column));
    }

    private @Nullable Object value(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("There is no column " + column + " among " + columns);
        }
        return values.get(place);
    }
}
