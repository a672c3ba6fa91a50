package org.unstuck.home.internal;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;

/**
 * Finds what columns name by number.
 *
 * @param sources by place
 * @param texts by number
 */
record Decoder(List<Source> sources, List<String> texts) {

    String text(int number) {
        return texts.get(number);
    }

    @Nullable
    String findText(int number) {
        return number == Encoder.NO_TEXT ? null : texts.get(number);
    }

    /** The row that two integers of a column name. */
    SourceRow row(int[] column, int at) {
        return new SourceRow(sources.get(column[at]), column[at + 1]);
    }

    /** The entries of a column, each put together from the place where it begins when first asked for. */
    static <T> List<T> decode(int[] column, int width, IntFunction<T> decodeAt) {
        return new LazyList<>(column.length / width, index -> decodeAt.apply(index * width));
    }
}
