package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Tables as they come: one to three dimensions, many small counts, many zeros. */
final class RandomTables {
    private static final Arbitrary<Long> COUNTS = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0L)),
            Tuple.of(3, Arbitraries.longs().between(1, 6)),
            Tuple.of(5, Arbitraries.longs().between(1, 60)));

    private RandomTables() {}

    static Arbitrary<CountTable> any() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(dimensions -> Arbitraries.integers()
                        .between(2, dimensions == 3 ? 4 : 6)
                        .list()
                        .ofSize(dimensions)
                        .flatMap(it -> of(it, COUNTS)));
    }

    /** Two by two cells from 0 to 5. */
    static Arbitrary<CountTable> tiny() {
        return of(List.of(2, 2), Arbitraries.longs().between(0, 5));
    }

    private static Arbitrary<CountTable> of(List<Integer> sizes, Arbitrary<Long> counts) {
        List<Dimension> dimensions = IntStream.range(0, sizes.size())
                .mapToObj(it -> new Dimension("d" + it, categories(sizes.get(it))))
                .toList();
        List<Place> inner = Places.of(dimensions).stream()
                .filter(it -> it.categories().size() == dimensions.size())
                .toList();
        return counts.list().ofSize(inner.size()).map(values -> {
            Map<Place, Long> cells = new HashMap<>();
            for (int i = 0; i < inner.size(); i++) {
                cells.put(inner.get(i), values.get(i));
            }
            return CountTable.ofSchools("random", dimensions, cells);
        });
    }

    private static List<String> categories(int size) {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            categories.add(String.valueOf((char) ('a' + i)));
        }
        return categories;
    }
}
