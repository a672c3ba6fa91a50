package org.unstuck.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Which cells may not be shown for what they are, and how wide a reader's interval must stay for each. */
final class Needs {
    private final Map<Place, Count> counts;
    private final TableSet tables;
    private final DisclosurePolicy policy;
    private final Map<Place, Long> small = new TreeMap<>();

    Needs(TableSet tables, DisclosurePolicy policy) {
        this.counts = tables.counts();
        this.tables = tables;
        this.policy = policy;
        counts.forEach((place, count) -> {
            if (!isOpen(place) && isSensitive(place, count)) {
                small.put(place, width(place, count));
            }
        });
    }

    /** From each cell that is hidden for what it is to the width it needs, 1 or more. */
    Map<Place, Long> small() {
        return Collections.unmodifiableMap(small);
    }

    /** Whether everyone knows this number beforehand, which is so of each part of nothing too. */
    boolean isOpen(Place place) {
        return tables.open().stream().anyMatch(it -> it.areOpen(place) || openTotal(place, it) == 0);
    }

    private boolean isSensitive(Place place, Count count) {
        return policy.isSmall(count)
                || policy.isDominated(count)
                || (count.value() == 0 && policy.zeros() == Zeros.HIDDEN)
                || isWhole(place, count);
    }

    /** Whether all schools of a kind are in a category of which that must not come out. */
    private boolean isWhole(Place place, Count count) {
        return tables.open().stream()
                .filter(it -> it.isSensitive(place))
                .anyMatch(it -> openTotal(place, it) == count.value());
    }

    /** No wider than what everyone knows beforehand leaves open. */
    private long width(Place place, Count count) {
        long width = policy.protection();
        if (policy.isDominated(count)) {
            width = Math.max(width, (count.value() * policy.dominanceProtection() + 99) / 100);
        }
        for (OpenTotals open : tables.open()) {
            width = Math.min(width, openTotal(place, open));
        }
        return Math.max(1, width);
    }

    private long openTotal(Place place, OpenTotals open) {
        return Places.get(counts, place.totalOver(open.dimension())).value();
    }
}
