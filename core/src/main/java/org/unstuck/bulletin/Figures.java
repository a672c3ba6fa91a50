package org.unstuck.bulletin;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.picture.Share;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Shorthand;

/** Cells worked out of protected counts: hidden where any of them is, and not applicable where there is no number. */
final class Figures {
    private Figures() {}

    static Cell of(SafeTable table, List<Place> places, int decimals, ToDoubleFunction<long[]> formula) {
        boolean hidden = places.stream().anyMatch(it -> table.find(it).isEmpty());
        OptionalDouble figure = table.derive(places, formula);
        return Cell.of(figure, decimals, hidden ? Shorthand.CONFIDENTIAL : Shorthand.NOT_APPLICABLE);
    }

    /** Percentage of the second number that the first is, with Wilson's limits. */
    static List<Cell> percentage(SafeTable table, Place part, Place whole) {
        List<Place> places = List.of(part, whole);
        return List.of(
                of(table, places, 1, it -> share(it).percentage().orElse(Double.NaN)),
                of(
                        table,
                        places,
                        1,
                        it -> it[1] == 0 ? Double.NaN : share(it).interval().lower()),
                of(
                        table,
                        places,
                        1,
                        it -> it[1] == 0 ? Double.NaN : share(it).interval().upper()));
    }

    /** A part that rounding has made larger than the whole is all of it. */
    static Share share(long[] counts) {
        return new Share(Math.min(counts[0], counts[1]), counts[1]);
    }
}
