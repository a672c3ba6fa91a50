package org.unstuck.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of true counts over one to three dimensions, with every total. It is not fit to be shown.
 *
 * @param name by which it is found again, unique in its set
 * @param dimensions one to three, with different names
 * @param cells the inner cells and all totals
 */
public record CountTable(String name, List<Dimension> dimensions, Map<Place, Count> cells) {

    public CountTable {
        dimensions = List.copyOf(dimensions);
        cells = Map.copyOf(cells);
        if (dimensions.isEmpty() || dimensions.size() > 3) {
            throw new IllegalArgumentException(name + " has one to three dimensions, not " + dimensions.size());
        }
        if (dimensions.stream().map(Dimension::name).distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException(name + " has a dimension twice");
        }
        List<Place> places = Places.of(dimensions);
        if (places.size() != cells.size() || !cells.keySet().containsAll(places)) {
            throw new IllegalArgumentException(name + " does not have exactly the cells of its dimensions");
        }
        for (Sum sum : Sum.of(dimensions)) {
            if (!sum.adds(cells)) {
                throw new IllegalArgumentException(name + " does not add up at " + sum.total());
            }
        }
    }

    /** What has been added up at one place. */
    private static final class Tally {
        private final Map<String, Long> amounts = new HashMap<>();
        private long schools;

        void add(String body, long amount, long more) {
            amounts.merge(body, amount, Long::sum);
            schools += more;
        }

        void add(Tally other) {
            other.amounts.forEach((body, amount) -> add(body, amount, 0));
            schools += other.schools;
        }

        Count count() {
            return new Count(
                    amounts.values().stream().mapToLong(it -> it).sum(),
                    schools,
                    amounts.values().stream().mapToLong(it -> it).max().orElse(0));
        }
    }

    /**
     * A table of numbers of schools.
     *
     * @param counts from inner cells, which have a category in every dimension; a cell that is left out is 0
     */
    public static CountTable ofSchools(String name, List<Dimension> dimensions, Map<Place, Long> counts) {
        Map<Place, Count> cells = empty(dimensions);
        counts.forEach((place, count) -> Places.within(dimensions, place)
                .forEach(it ->
                        cells.merge(it, Count.ofSchools(count), (a, b) -> Count.ofSchools(a.value() + b.value()))));
        return new CountTable(name, dimensions, cells);
    }

    /** A table made school by school, which knows how much of each cell and total belongs to one body. */
    public static CountTable tally(String name, List<Dimension> dimensions, Collection<Contribution> contributions) {
        Map<Place, Tally> inner = new HashMap<>();
        contributions.forEach(
                it -> inner.computeIfAbsent(it.place(), place -> new Tally()).add(it.body(), it.amount(), 1));
        Map<Place, Tally> tallies = new HashMap<>();
        inner.forEach((place, tally) -> Places.within(dimensions, place)
                .forEach(it -> tallies.computeIfAbsent(it, total -> new Tally()).add(tally)));
        Map<Place, Count> cells = empty(dimensions);
        tallies.forEach((place, tally) -> cells.put(place, tally.count()));
        return new CountTable(name, dimensions, cells);
    }

    public Count get(Place place) {
        return Places.get(cells, place);
    }

    private static Map<Place, Count> empty(List<Dimension> dimensions) {
        return Places.of(dimensions).stream()
                .collect(Collectors.toMap(it -> it, it -> Count.NONE, (a, b) -> a, LinkedHashMap::new));
    }
}
