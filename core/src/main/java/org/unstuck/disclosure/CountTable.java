package org.unstuck.disclosure;

import java.util.Collection;
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
        Map<Place, Map<String, Long>> amounts = new LinkedHashMap<>();
        Map<Place, Long> schools = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            for (Place place : Places.within(dimensions, contribution.place())) {
                amounts.computeIfAbsent(place, it -> new LinkedHashMap<>())
                        .merge(contribution.body(), contribution.amount(), Long::sum);
                schools.merge(place, 1L, Long::sum);
            }
        }
        Map<Place, Count> cells = empty(dimensions);
        amounts.forEach((place, bodies) -> cells.put(
                place,
                new Count(
                        bodies.values().stream().mapToLong(it -> it).sum(),
                        schools.getOrDefault(place, 0L),
                        bodies.values().stream().mapToLong(it -> it).max().orElse(0))));
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
