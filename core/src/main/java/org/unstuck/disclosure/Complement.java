package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unstuck.disclosure.internal.Bounds;
import org.unstuck.disclosure.internal.CheapestChange;
import org.unstuck.disclosure.internal.Equation;

/**
 * Chooses the cells to hide so that the small ones cannot be worked out: for one small cell after the other it looks for
 * another table a reader could believe in, and hides what differs there. What was hidden for one may be needless once more
 * is hidden for others, so in the end it shows again what it can, the dearest first.
 */
final class Complement {
    /** How far up a hidden cell is moved to see what is open: far more than any protection. */
    private static final long FARTHEST = 1000;

    private final List<Place> places;
    private final long[] counts;
    private final double[] prices;
    private final double[] costs;
    private final Needs needs;
    private final List<CheapestChange.Room> rooms;
    private final List<Equation> equations;
    private final CheapestChange change;
    private final Set<Integer> hidden = new HashSet<>();
    private final List<Integer> small;
    private Alternatives alternatives;

    Complement(TableSet tables, DisclosurePolicy policy, Needs needs) {
        Map<Place, Long> all = new HashMap<>(tables.unprinted());
        Map<Place, Interval> possible = tables.possible();
        tables.counts().forEach((place, count) -> all.put(place, count.value()));
        Numbering numbering = new Numbering(all.keySet());
        this.places = numbering.places();
        this.counts = places.stream().mapToLong(it -> Places.get(all, it)).toArray();
        this.needs = needs;
        this.prices = new double[counts.length];
        this.alternatives = new Alternatives(counts.length);
        this.rooms = new ArrayList<>();
        int most = places.stream().mapToInt(it -> it.categories().size()).max().orElse(0);
        for (int i = 0; i < counts.length; i++) {
            Interval unprinted = possible.get(places.get(i));
            rooms.add(unprinted == null ? room(places.get(i), counts[i], policy) : anywhere(unprinted, counts[i]));
            prices[i] = price(counts[i], most - places.get(i).categories().size());
        }
        this.equations = numbering.equations(tables.sums());
        this.change = new CheapestChange(rooms, equations);
        this.costs = prices.clone();
        this.small = needs.small().keySet().stream()
                .map(numbering::of)
                .sorted(Comparator.comparing(this::needed, Comparator.reverseOrder())
                        .thenComparing(it -> counts[it])
                        .thenComparing(it -> it))
                .toList();
        small.forEach(this::hide);
    }

    /** The small cells and those that protect them. Where no table can, the attack will tell. */
    Set<Place> cover() {
        seeWhatIsOpenAlready();
        small.forEach(this::protect);
        hidden.stream()
                .filter(it -> needed(it) == 0 && change.isLeading(it))
                .sorted(Comparator.comparing((Integer it) -> prices[it], Comparator.reverseOrder())
                        .thenComparing(it -> it))
                .toList()
                .forEach(this::showIfNeedless);
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
            needed[i] = needed(i);
        }
        Bounds bounds = new Bounds(low, high, equations);
        bounds.sample(needed);
        alternatives.add(bounds, counts);
    }

    private long needed(int cell) {
        return needs.small().getOrDefault(places.get(cell), 0L);
    }

    private boolean isOpen(int cell) {
        return alternatives.width(cell) >= needed(cell);
    }

    private void protect(int cell) {
        if (!isOpen(cell)) {
            for (long[] moves : cheapest(cell)) {
                alternatives.add(moves);
                touched(moves).forEach(this::hide);
            }
        }
    }

    /** The tables that leave a cell as open as it must be; none if there are none. */
    private List<long[]> cheapest(int cell) {
        long needed = needed(cell);
        Optional<long[]> up = change.find(cell, needed, costs);
        if (up.isPresent() && change.cost(up.get(), costs) == 0) {
            return List.of(up.get());
        }
        Optional<long[]> down = counts[cell] < needed ? Optional.empty() : change.find(cell, -needed, costs);
        if (up.isPresent() && !(down.isPresent() && change.cost(down.get(), costs) < change.cost(up.get(), costs))) {
            return List.of(up.get());
        }
        return down.isPresent() ? List.of(down.get()) : onBothSides(cell, needed);
    }

    /** As far down as there is a table, and up by the rest. */
    private List<long[]> onBothSides(int cell, long needed) {
        for (long below = Math.min(needed - 1, counts[cell]); below > 0; below--) {
            Optional<long[]> down = change.find(cell, -below, costs);
            Optional<long[]> up = change.find(cell, needed - below, costs);
            if (down.isPresent() && up.isPresent()) {
                return List.of(down.get(), up.get());
            }
        }
        return List.of();
    }

    /** Shows a cell again, and those that were hidden with it alone, if the small ones stay as open without it. */
    private void showIfNeedless(int cell) {
        if (!hidden.contains(cell)) {
            return;
        }
        Alternatives before = alternatives;
        alternatives = before.without(it -> change.touches(it, cell));
        costs[cell] = prices[cell];
        for (int each : small) {
            if (!isOpen(each) && before.width(each) >= needed(each) && !openFreely(each)) {
                alternatives = before;
                costs[cell] = 0;
                return;
            }
        }
        hidden.removeIf(it -> needed(it) == 0 && !alternatives.any(moves -> change.touches(moves, it)));
        for (int i = 0; i < costs.length; i++) {
            costs[i] = hidden.contains(i) ? 0 : prices[i];
        }
    }

    /** Finds tables that leave a cell open and touch only what is hidden anyway. */
    private boolean openFreely(int cell) {
        List<long[]> tables = cheapest(cell);
        if (tables.isEmpty() || tables.stream().anyMatch(it -> change.cost(it, costs) > 0)) {
            return false;
        }
        tables.forEach(alternatives::add);
        return true;
    }

    private List<Integer> touched(long[] moves) {
        return IntStream.range(0, moves.length)
                .filter(it -> change.touches(moves, it))
                .boxed()
                .toList();
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
    private static double price(long count, int dimensionsSummedOver) {
        double price = count == 0 ? 3 : Math.log(2.0 + count);
        return price * Math.pow(5, dimensionsSummedOver);
    }
}
