package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables that count the same things on the same day and are published together, so that each could give away what
 * another hides. Cells at the same place must hold the same number.
 *
 * @param tables at least one, each with another name
 * @param open at most one dimension whose totals everyone knows beforehand
 * @param nestings how dimensions of different tables lie within each other
 */
public record TableSet(List<CountTable> tables, List<OpenTotals> open, List<Nesting> nestings) {

    public TableSet {
        tables = List.copyOf(tables);
        open = List.copyOf(open);
        nestings = List.copyOf(nestings);
        if (tables.isEmpty() || open.size() > 1) {
            throw new IllegalArgumentException("A set has a table or more, and at most one dimension with open totals");
        }
        if (tables.stream().map(CountTable::name).distinct().count() < tables.size()) {
            throw new IllegalArgumentException("Two tables of a set have the same name");
        }
        refuseDifferentCategories(tables);
        Map<Place, Count> counts = counts(tables);
        unprinted(nestings).forEach((place, count) -> counts.put(place, Count.ofSchools(count)));
        for (Sum sum : sums(tables, nestings)) {
            if (!sum.adds(counts)) {
                throw new IllegalArgumentException("The tables do not add up at " + sum.total());
            }
        }
    }

    public static TableSet of(CountTable... tables) {
        return new TableSet(List.of(tables), List.of(), List.of());
    }

    public TableSet withOpenTotals(OpenTotals totals) {
        return new TableSet(tables, List.of(totals), nestings);
    }

    public TableSet withNesting(Nesting nesting) {
        List<Nesting> more = new ArrayList<>(nestings);
        more.add(nesting);
        return new TableSet(tables, open, more);
    }

    /** Every place that stands in any of the tables, once, in a fixed order. */
    Map<Place, Count> counts() {
        return counts(tables);
    }

    /** Numbers that stand in no table, but of which a reader knows that they are parts of others. */
    Map<Place, Long> unprinted() {
        return unprinted(nestings);
    }

    /** Between what a reader knows each unprinted number to lie. */
    Map<Place, Interval> possible() {
        Map<Place, Long> numbers = unprinted();
        Map<Place, Interval> possible = new TreeMap<>();
        numbers.keySet()
                .forEach(place -> possible.put(place, open.isEmpty() ? Interval.ANY : possible(place, numbers)));
        return possible;
    }

    private Interval possible(Place unprinted, Map<Place, Long> numbers) {
        long all = Places.get(numbers, unprinted.totalOver(open.get(0).dimension()));
        return open.get(0).areOpen(unprinted) ? Interval.exactly(all) : new Interval(0, all);
    }

    /** Everything that can be added up, within tables and across them. */
    List<Sum> sums() {
        return sums(tables, nestings);
    }

    private static void refuseDifferentCategories(List<CountTable> tables) {
        Map<String, Set<String>> known = new HashMap<>();
        for (CountTable table : tables) {
            for (Dimension dimension : table.dimensions()) {
                Set<String> categories = Set.copyOf(dimension.categories());
                Set<String> before = known.put(dimension.name(), categories);
                if (before != null && !before.equals(categories)) {
                    throw new IllegalArgumentException(
                            "Two tables of a set divide " + dimension.name() + " differently");
                }
            }
        }
    }

    private static Map<Place, Count> counts(List<CountTable> tables) {
        Map<Place, Count> counts = new TreeMap<>();
        for (CountTable table : tables) {
            table.cells().forEach((place, count) -> {
                Count before = counts.put(place, count);
                if (before != null && before.value() != count.value()) {
                    throw new IllegalArgumentException(table.name() + " counts other things than the tables before it: "
                            + place + " is " + before.value() + " there and " + count.value() + " here");
                }
            });
        }
        return counts;
    }

    private static Map<Place, Long> unprinted(List<Nesting> nestings) {
        Map<Place, Long> numbers = new TreeMap<>();
        nestings.forEach(it -> numbers.putAll(it.unprinted()));
        return numbers;
    }

    private static List<Sum> sums(List<CountTable> tables, List<Nesting> nestings) {
        Set<Place> places = counts(tables).keySet();
        Set<Sum> sums = new LinkedHashSet<>();
        for (CountTable table : tables) {
            sums.addAll(Sum.of(table.dimensions()));
            nestings.forEach(it -> sums.addAll(it.sums(table, places)));
        }
        return List.copyOf(sums);
    }
}
