package org.unstuck.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every small table there is, inner cell by inner cell, and notes what a hidden cell can be. */
final class EveryTable {
    private final SafeTable table;
    private final long greatest;
    private final List<Place> inner;
    private final Map<Place, Long> least = new HashMap<>();
    private final Map<Place, Long> most = new HashMap<>();

    /** @param greatest up to which number inner cells are tried */
    EveryTable(SafeTable table, long greatest) {
        this.table = table;
        this.greatest = greatest;
        this.inner = table.places().stream()
                .filter(it -> it.categories().size() == table.dimensions().size())
                .toList();
        tryFrom(0, new HashMap<>());
    }

    long width(Place place) {
        return most.get(place) - least.get(place);
    }

    private void tryFrom(int next, Map<Place, Long> totals) {
        if (next == inner.size()) {
            if (table.places().stream().allMatch(it -> fits(it, totals))) {
                totals.forEach((place, value) -> {
                    least.merge(place, value, Math::min);
                    most.merge(place, value, Math::max);
                });
            }
            return;
        }
        for (long value = 0; value <= greatest; value++) {
            Map<Place, Long> more = new HashMap<>(totals);
            for (Place place : Places.within(table.dimensions(), inner.get(next))) {
                more.merge(place, value, Long::sum);
            }
            if (table.find(inner.get(next)).orElse(value) == value) {
                tryFrom(next + 1, more);
            }
        }
    }

    private boolean fits(Place place, Map<Place, Long> totals) {
        long total = totals.get(place);
        return table.find(place).orElse(total) == total;
    }
}
