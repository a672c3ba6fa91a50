package org.unstuck.disclosure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * A table as it may be printed. It holds nothing that is hidden.
 *
 * @param name as in the table of counts
 * @param dimensions as in the table of counts
 * @param cells the inner cells and all totals
 */
public record SafeTable(String name, List<Dimension> dimensions, Map<Place, Shown> cells) {

    public SafeTable {
        dimensions = List.copyOf(dimensions);
        cells = Map.copyOf(cells);
    }

    /** Inner cells and totals in the order of the table, the total of a dimension after its categories. */
    public List<Place> places() {
        return Places.of(dimensions);
    }

    public Shown get(Place place) {
        return Places.get(cells, place);
    }

    /** The number at a place; empty if it is hidden. */
    public OptionalLong find(Place place) {
        return get(place) instanceof Shown.Value value ? OptionalLong.of(value.number()) : OptionalLong.empty();
    }

    /**
     * What share of the total over a dimension a cell is, from 0 to 1; empty if either is hidden, because one and the
     * share would give the other, and if the total is 0.
     */
    public OptionalDouble share(Place place, String ofTotalOver) {
        return derive(List.of(place, place.totalOver(ofTotalOver)), it -> (double) it[0] / it[1]);
    }

    /**
     * A figure worked out from several cells, as a percentage, a ratio or a limit of an interval is; empty if any of
     * them is hidden or if the result is no number.
     */
    public OptionalDouble derive(List<Place> places, ToDoubleFunction<long[]> formula) {
        long[] numbers = new long[places.size()];
        for (int i = 0; i < numbers.length; i++) {
            OptionalLong number = find(places.get(i));
            if (number.isEmpty()) {
                return OptionalDouble.empty();
            }
            numbers[i] = number.getAsLong();
        }
        double result = formula.applyAsDouble(numbers);
        return Double.isFinite(result) ? OptionalDouble.of(result) : OptionalDouble.empty();
    }
}
