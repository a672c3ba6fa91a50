package org.unstuck.engine;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table that scripts read: what it is called, its columns, and the values that make its rows.
 *
 * @param <T> what one row is made from
 * @param name lower-case letters, digits and underscores
 * @param columns at least one, no two of one name
 * @param rows read once, in any order; not copied, as there may be millions
 */
public record Relation<T>(String name, List<Column<T>> columns, Iterable<T> rows) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * A column and where its values come from.
     *
     * @param <T> what one row is made from
     * @param name lower-case letters, digits and underscores
     * @param type of its values
     * @param value a {@code String}, {@code Number}, {@code Boolean} or {@code LocalDate}, as {@code type} says; null
     *     where it is not known
     */
    public record Column<T>(String name, ColumnType type, Function<T, @Nullable Object> value) {
        public Column {
            requireName(name);
        }
    }

    public Relation {
        requireName(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException(name + " needs columns, each of its own name");
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a relation or column: " + name);
        }
    }
}
