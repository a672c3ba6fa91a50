package org.unstuck.home.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;

/** Gives texts and sources the numbers by which columns name them. */
final class Encoder {

    /** Stands for no text. */
    static final int NO_TEXT = -1;

    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    Encoder(List<Source> sources) {
        sources.forEach(it -> this.sources.put(it.id().value(), this.sources.size()));
    }

    int text(@Nullable String text) {
        if (text == null) {
            return NO_TEXT;
        }
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** Adds the two integers that name a row. */
    void addRow(SourceRow row, IntColumn column) {
        Integer place = sources.get(row.source().id().value());
        column.add(Objects.requireNonNull(place, () -> row.source().id() + " is not among the sources"));
        column.add(row.row());
    }

    /** The texts so far, by their numbers. */
    List<String> texts() {
        return texts;
    }

    static <T> int[] encode(List<T> list, BiConsumer<T, IntColumn> encode) {
        IntColumn column = new IntColumn();
        list.forEach(it -> encode.accept(it, column));
        return column.toArray();
    }
}
