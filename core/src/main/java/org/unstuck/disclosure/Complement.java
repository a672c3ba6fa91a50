package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unstuck.disclosure.internal.CheapestChange;

/**
 * Chooses the cells to hide so that the small ones cannot be worked out: for one small cell after the other it looks for
 * another table a reader could believe in, and hides what differs there.
 */
final class Complement {
    private final List<Place> places;
    private final long[] counts;
    private final double[] costs;
    private final Needs needs;
    private final CheapestChange change;
    private final Set<Integer> hidden = new HashSet<>();
    private final long[] least;
    private final long[] greatest;

    Complement(TableSet tables, DisclosurePolicy policy, Needs needs) {
        Map<Place, Count> all = tables.counts();
        Numbering numbering = new Numbering(all.keySet());
        this.places = numbering.places();
        this.counts =
                places.stream().mapToLong(it -> Places.get(all, it).value()).toArray();
        this.needs = needs;
        this.costs = new double[counts.length];
        this.least = counts.clone();
        this.greatest = counts.clone();
        List<CheapestChange.Room> rooms = new ArrayList<>();
        int most = places.stream().mapToInt(it -> it.categories().size()).max().orElse(0);
        for (int i = 0; i < counts.length; i++) {
            rooms.add(room(places.get(i), counts[i], policy));
            costs[i] = cost(counts[i], most - places.get(i).categories().size());
        }
        this.change = new CheapestChange(rooms, numbering.equations(tables.sums()));
        needs.small().keySet().forEach(it -> hide(numbering.of(it)));
    }

    /** The small cells and those that protect them. Where no table can, the attack will tell. */
    Set<Place> cover() {
        List<Integer> small = hidden.stream()
                .sorted(Comparator.comparing(
                                (Integer it) -> needs.small().getOrDefault(places.get(it), 0L),
                                Comparator.reverseOrder())
                        .thenComparing(it -> counts[it])
                        .thenComparing(it -> it))
                .toList();
        small.forEach(this::protect);
        Set<Place> cover = new HashSet<>();
        hidden.forEach(it -> cover.add(places.get(it)));
        return cover;
    }

    private void protect(int cell) {
        long needed = needs.small().getOrDefault(places.get(cell), 0L);
        if (greatest[cell] - least[cell] >= needed) {
            return;
        }
        Optional<long[]> up = change.find(cell, needed, costs);
        if (up.isPresent() && change.cost(up.get(), costs) == 0) {
            take(up.get());
            return;
        }
        long below = Math.min(needed, counts[cell]);
        Optional<long[]> down = below == 0 ? Optional.empty() : change.find(cell, -below, costs);
        boolean downIsEnough = down.isPresent() && below == needed;
        if (up.isPresent() && !(downIsEnough && change.cost(down.get(), costs) < change.cost(up.get(), costs))) {
            take(up.get());
        } else if (downIsEnough) {
            take(down.get());
        } else {
            protectOnBothSides(cell, needed);
        }
    }

    /** As far down as there is a table, and up by the rest. */
    private void protectOnBothSides(int cell, long needed) {
        for (long below = Math.min(needed - 1, counts[cell]); below > 0; below--) {
            Optional<long[]> down = change.find(cell, -below, costs);
            Optional<long[]> up = change.find(cell, needed - below, costs);
            if (down.isPresent() && up.isPresent()) {
                take(down.get());
                take(up.get());
                return;
            }
        }
    }

    private void take(long[] moves) {
        for (int i = 0; i < moves.length; i++) {
            if (change.touches(moves, i)) {
                hide(i);
            }
            least[i] = Math.min(least[i], counts[i] + moves[i]);
            greatest[i] = Math.max(greatest[i], counts[i] + moves[i]);
        }
    }

    private void hide(int cell) {
        hidden.add(cell);
        costs[cell] = 0;
    }

    private CheapestChange.Room room(Place place, long count, DisclosurePolicy policy) {
        if (needs.isOpen(place)) {
            return new CheapestChange.Room(0, 0, 0, 0);
        }
        Interval shown = policy.behind(policy.rounded(count));
        long freelyDown = needs.small().containsKey(place) ? 0 : shown.low() - count;
        long freelyUp = needs.small().containsKey(place) ? 0 : shown.high() - count;
        if (count == 0 && policy.zeros() == Zeros.ALWAYS_SHOWN) {
            return new CheapestChange.Room(freelyDown, freelyUp, 0, 0);
        }
        long down = Math.min(0, policy.zeros().leastHidden() - count);
        return new CheapestChange.Room(freelyDown, freelyUp, down, Interval.NO_LIMIT);
    }

    /** Totals are dearer than cells, large numbers a little dearer than small ones. */
    private static double cost(long count, int dimensionsSummedOver) {
        double cost = count == 0 ? 3 : Math.log(2.0 + count);
        return cost * Math.pow(5, dimensionsSummedOver);
    }
}
