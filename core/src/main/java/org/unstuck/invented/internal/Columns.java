package org.unstuck.invented.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Collects the columns of a layout in their published order. */
final class Columns<R> {
    private final List<Column<R>> columns = new ArrayList<>();

    /** Columns by their names, each with its entry in the vocabulary; the order is that of the names. */
    static <R> List<Column<R>> named(List<String> names, Map<String, Function<R, String>> vocabulary) {
        return names.stream()
                .map(name -> new Column<>(name, Objects.requireNonNull(vocabulary.get(name), name)))
                .toList();
    }

    Columns<R> add(String name, Function<R, String> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    Columns<R> addAll(List<Column<R>> more) {
        columns.addAll(more);
        return this;
    }

    List<Column<R>> list() {
        return List.copyOf(columns);
    }
}
