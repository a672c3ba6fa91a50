package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unstuck.disclosure.internal.Bounds;
import org.unstuck.disclosure.internal.CheapestChange;
import org.unstuck.disclosure.internal.Equation;

/**
 * Chooses the cells to hide so that the small ones cannot be worked out: for one small cell after the other it looks for
 * another table a reader could believe in, and hides what differs there.
 */
final class Complement {
    /** How far up a hidden cell is moved to see what is open: far more than any protection. */
    private static final long FARTHEST = 1000;

    private final List<Place> places;
    private final long[] counts;
    private final double[] costs;
    private final Needs needs;
    private final List<CheapestChange.Room> rooms;
    private final List<Equation> equations;
    private final CheapestChange change;
    private final Set<Integer> hidden = new HashSet<>();
    private final long[] least;
    private final long[] greatest;

    Complement(TableSet tables, DisclosurePolicy policy, Needs needs) {
        Map<Place, Long> all = new HashMap<>(tables.unprinted());
        Map<Place, Interval> possible = tables.possible();
        tables.counts().forEach((place, count) -> all.put(place, count.value()));
        Numbering numbering = new Numbering(all.keySet());
        this.places = numbering.places();
        this.counts = places.stream().mapToLong(it -> Places.get(all, it)).toArray();
        this.needs = needs;
        this.costs = new double[counts.length];
        this.least = counts.clone();
        this.greatest = counts.clone();
        this.rooms = new ArrayList<>();
        int most = places.stream().mapToInt(it -> it.categories().size()).max().orElse(0);
        for (int i = 0; i < counts.length; i++) {
            Interval unprinted = possible.get(places.get(i));
            rooms.add(unprinted == null ? room(places.get(i), counts[i], policy) : anywhere(unprinted, counts[i]));
            costs[i] = cost(counts[i], most - places.get(i).categories().size());
        }
        this.equations = numbering.equations(tables.sums());
        this.change = new CheapestChange(rooms, equations);
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
        seeWhatIsOpenAlready();
        small.forEach(this::protect);
        Set<Place> cover = new HashSet<>();
        hidden.forEach(it -> cover.add(places.get(it)));
        return cover;
    }

    /** Many small cells protect each other, which is quicker to see for all of them than to find for each. */
    private void seeWhatIsOpenAlready() {
        long[] low = new long[counts.length];
        long[] high = new long[counts.length];
        long[] needed = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            CheapestChange.Room room = rooms.get(i);
            low[i] = counts[i] + Math.min(room.freelyDown(), hidden.contains(i) ? room.down() : 0);
            high[i] = counts[i] + Math.max(room.freelyUp(), hidden.contains(i) ? Math.min(room.up(), FARTHEST) : 0);
            needed[i] = hidden.contains(i) ? needs.small().getOrDefault(places.get(i), 0L) : 0;
        }
        Bounds bounds = new Bounds(low, high, equations);
        bounds.sample(needed);
        for (int i = 0; i < counts.length; i++) {
            least[i] = Math.min(least[i], bounds.least(i));
            greatest[i] = Math.max(greatest[i], bounds.greatest(i));
        }
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
        Optional<long[]> down = counts[cell] < needed ? Optional.empty() : change.find(cell, -needed, costs);
        if (up.isPresent() && !(down.isPresent() && change.cost(down.get(), costs) < change.cost(up.get(), costs))) {
            take(up.get());
        } else if (down.isPresent()) {
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

    /** An unprinted number may be any that a reader thinks possible. */
    private static CheapestChange.Room anywhere(Interval possible, long count) {
        return new CheapestChange.Room(possible.low() - count, possible.high() - count, 0, 0);
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
