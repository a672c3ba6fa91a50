package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Categories of one dimension lie within those of another, as local authorities lie in regions, so that a reader can add
 * up one table and compare it with the other.
 *
 * @param inner name of the finer dimension
 * @param outer name of the coarser one
 * @param outerOfInner for each category of the finer dimension that lies within one of the coarser, that one; those that
 *     lie across several are left out
 * @param beyond for places of the coarser dimension that these do not fill, in the total and in each category of the
 *     other dimensions, how many lie beyond them; nobody prints these numbers
 */
public record Nesting(String inner, String outer, Map<String, String> outerOfInner, Map<Place, Long> beyond) {

    public Nesting {
        outerOfInner = Map.copyOf(outerOfInner);
        beyond = Map.copyOf(beyond);
    }

    /** Categories that fill those in which they lie. */
    public static Nesting filling(String inner, String outer, Map<String, String> outerOfInner) {
        return new Nesting(inner, outer, outerOfInner, Map.of());
    }

    /** The sums by which a table over the finer dimension tells something of the places of others. */
    List<Sum> sums(CountTable finer, Set<Place> places) {
        List<Dimension> others = finer.dimensions().stream()
                .filter(it -> !it.name().equals(inner))
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (Dimension dimension : finer.dimensions()) {
            if (dimension.name().equals(inner)) {
                Map<String, List<String>> members = dimension.categories().stream()
                        .filter(outerOfInner::containsKey)
                        .collect(Collectors.groupingBy(outerOfInner::get));
                for (Place other : Places.of(others)) {
                    members.forEach((group, parts) -> {
                        Place total = other.with(outer, group);
                        if (places.contains(total)) {
                            sums.add(new Sum(total, parts(other, parts, total)));
                        }
                    });
                }
            }
        }
        return sums;
    }

    private List<Place> parts(Place other, List<String> parts, Place total) {
        return Stream.concat(
                        parts.stream().map(it -> other.with(inner, it)),
                        beyond.containsKey(total) ? Stream.of(unprinted(total)) : Stream.empty())
                .toList();
    }

    /** What lies beyond, as cells of which a reader knows that there are some. */
    Map<Place, Long> unprinted() {
        return beyond.entrySet().stream().collect(Collectors.toMap(it -> unprinted(it.getKey()), Map.Entry::getValue));
    }

    private Place unprinted(Place total) {
        String group = total.categories().getOrDefault(outer, "");
        return total.totalOver(outer).with(outer + " beyond " + inner, group);
    }
}
