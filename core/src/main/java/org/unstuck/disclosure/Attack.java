package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unstuck.disclosure.internal.Bounds;

/**
 * Tries to work out hidden cells from what is published. It is given only what a reader has: which numbers are shown,
 * what adds up, and the declared policy. It knows neither the true table nor how cells were chosen.
 *
 * <p>For each cell it looks for the least and the greatest number in any table of whole numbers that fits.
 */
public final class Attack {
    private final List<Place> places;
    private final Bounds bounds;

    private Attack(List<Place> places, Bounds bounds) {
        this.places = places;
        this.bounds = bounds;
    }

    /**
     * Gets ready to attack.
     *
     * @param known between which numbers a reader knows each cell to lie beforehand, hidden ones included
     * @param sums what adds up, of these places
     */
    public static Attack on(Map<Place, Interval> known, List<Sum> sums) {
        Numbering numbering = new Numbering(known.keySet());
        long limit = limit(known.values());
        long[] low = new long[known.size()];
        long[] high = new long[known.size()];
        known.forEach((place, interval) -> {
            low[numbering.of(place)] = interval.low();
            high[numbering.of(place)] = Math.min(interval.high(), limit);
        });
        return new Attack(numbering.places(), new Bounds(low, high, numbering.equations(sums)));
    }

    /**
     * The cells that can be worked out too closely.
     *
     * @param needed how wide the interval of a cell must stay
     * @throws IllegalArgumentException if no table fits what is published
     */
    public List<Recovered> recover(Map<Place, Long> needed) {
        long[] widths =
                places.stream().mapToLong(it -> needed.getOrDefault(it, 0L)).toArray();
        if (IntStream.range(0, widths.length).anyMatch(it -> widths[it] > 0) && !bounds.widen(widths)) {
            throw new IllegalArgumentException("No table fits what is published");
        }
        List<Recovered> recovered = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0 && bounds.greatest(i) - bounds.least(i) < widths[i]) {
                recovered.add(
                        new Recovered(places.get(i), new Interval(bounds.least(i), bounds.greatest(i)), widths[i]));
            }
        }
        return List.copyOf(recovered);
    }

    /** Stands for no limit: far more than all that is shown, and near enough for a solver that calculates in floating point. */
    private static long limit(Collection<Interval> known) {
        long greatest = 0;
        for (Interval interval : known) {
            greatest = Math.max(greatest, interval.high() < Interval.NO_LIMIT ? interval.high() : interval.low());
        }
        return 1000 + 2 * greatest;
    }
}
