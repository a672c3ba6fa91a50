package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A total and the cells that make it up, which everyone can read off the form of a table.
 *
 * @param total one place
 * @param parts the places that add up to it
 */
public record Sum(Place total, List<Place> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }

    /** Whether the values of the parts add up to that of the total. */
    boolean adds(Map<Place, Count> counts) {
        return parts.stream().mapToLong(it -> Places.get(counts, it).value()).sum()
                == Places.get(counts, total).value();
    }

    /** All sums of a table: each total is made up once along every dimension that it is a total of. */
    public static List<Sum> of(List<Dimension> dimensions) {
        List<Sum> sums = new ArrayList<>();
        for (Place place : Places.of(dimensions)) {
            for (Dimension dimension : dimensions) {
                if (!place.categories().containsKey(dimension.name())) {
                    sums.add(new Sum(
                            place,
                            dimension.categories().stream()
                                    .map(it -> place.with(dimension.name(), it))
                                    .toList()));
                }
            }
        }
        return List.copyOf(sums);
    }
}
