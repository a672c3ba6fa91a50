package org.unstuck.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a patient reader does with a pencil: narrows each cell by the sums it stands in until nothing changes. */
final class ShuttleAttack {
    private final Map<Place, Long> low = new HashMap<>();
    private final Map<Place, Long> high = new HashMap<>();

    ShuttleAttack(SafeTable table) {
        table.cells().forEach((place, shown) -> {
            long number = table.find(place).orElse(0);
            low.put(place, number);
            high.put(place, shown instanceof Shown.Value ? number : 1_000_000);
        });
        List<Sum> sums = Sum.of(table.dimensions());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                changed |= narrow(sum);
            }
        }
    }

    long width(Place place) {
        return high.get(place) - low.get(place);
    }

    private boolean narrow(Sum sum) {
        boolean changed = narrow(sum.total(), total(sum, low), total(sum, high));
        for (Place part : sum.parts()) {
            long othersLow = total(sum, low) - low.get(part);
            long othersHigh = total(sum, high) - high.get(part);
            changed |= narrow(part, low.get(sum.total()) - othersHigh, high.get(sum.total()) - othersLow);
        }
        return changed;
    }

    private boolean narrow(Place place, long newLow, long newHigh) {
        boolean changed = newLow > low.get(place) || newHigh < high.get(place);
        low.merge(place, newLow, Math::max);
        high.merge(place, newHigh, Math::min);
        return changed;
    }

    private static long total(Sum sum, Map<Place, Long> values) {
        return sum.parts().stream().mapToLong(values::get).sum();
    }
}
