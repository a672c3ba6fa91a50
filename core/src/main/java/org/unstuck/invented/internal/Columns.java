package org.unstuck.invented.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the columns of a layout in their published order. */
final class Columns<R> {
    private final List<Column<R>> columns = new ArrayList<>();

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
