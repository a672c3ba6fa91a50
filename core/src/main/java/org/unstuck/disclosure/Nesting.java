package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The categories of one dimension lie within those of another, as local authorities lie in regions, so that a reader
 * can add up one table and compare it with the other.
 *
 * @param inner name of the finer dimension
 * @param outer name of the coarser one
 * @param outerOfInner for each category of the finer dimension the one it lies in
 */
public record Nesting(String inner, String outer, Map<String, String> outerOfInner) {

    public Nesting {
        outerOfInner = Map.copyOf(outerOfInner);
    }

    /** The sums by which a table over the finer dimension tells something of the places of others. */
    List<Sum> sums(CountTable finer, Set<Place> places) {
        List<Dimension> others = finer.dimensions().stream()
                .filter(it -> !it.name().equals(inner))
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (Dimension dimension : finer.dimensions()) {
            if (dimension.name().equals(inner)) {
                if (!outerOfInner.keySet().containsAll(dimension.categories())) {
                    throw new IllegalArgumentException("Some " + inner + " lies in no " + outer);
                }
                Map<String, List<String>> members =
                        dimension.categories().stream().collect(Collectors.groupingBy(outerOfInner::get));
                for (Place other : Places.of(others)) {
                    members.forEach((group, parts) -> {
                        Place total = other.with(outer, group);
                        if (places.contains(total)) {
                            sums.add(new Sum(
                                    total,
                                    parts.stream()
                                            .map(it -> other.with(inner, it))
                                            .toList()));
                        }
                    });
                }
            }
        }
        return sums;
    }
}
