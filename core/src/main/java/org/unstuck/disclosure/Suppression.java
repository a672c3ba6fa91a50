package org.unstuck.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Protects tables that are published together, and lets them through only if an attack on the result fails. */
public final class Suppression {
    private final TableSet tables;
    private final DisclosurePolicy policy;
    private final Map<Place, Count> counts;
    private final Needs needs;

    private Suppression(TableSet tables, DisclosurePolicy policy) {
        this.tables = tables;
        this.policy = policy;
        this.counts = tables.counts();
        this.needs = new Needs(tables, policy);
    }

    /** Hides what the policy asks to hide, and what that needs. */
    public static Protection protect(TableSet tables, DisclosurePolicy policy) {
        Suppression suppression = new Suppression(tables, policy);
        Set<Place> hidden = suppression.needs.small().keySet();
        return suppression.check(
                policy.complementary() ? new Complement(tables, policy, suppression.needs).cover() : hidden);
    }

    /**
     * Hides exactly these cells, as someone chose them, and checks whether that is enough.
     *
     * @param hidden at least all that are small
     */
    public static Protection hide(Set<Place> hidden, TableSet tables, DisclosurePolicy policy) {
        Suppression suppression = new Suppression(tables, policy);
        Set<Place> all = new HashSet<>(suppression.needs.small().keySet());
        all.addAll(hidden);
        return suppression.check(all);
    }

    /** The tables as they are, for colleagues: nothing is hidden and nothing checked, so they cannot be published. */
    public static SafeTables inFull(TableSet tables) {
        Map<Place, Shown> shown = new HashMap<>();
        tables.counts().forEach((place, count) -> shown.put(place, new Shown.Value(count.value())));
        return safe(tables, shown);
    }

    private Protection check(Set<Place> hidden) {
        Map<Place, Shown> shown = new HashMap<>();
        counts.forEach((place, count) -> shown.put(
                place, hidden.contains(place) ? new Shown.Hidden() : new Shown.Value(policy.rounded(count.value()))));
        Map<Place, Long> needed = new TreeMap<>();
        hidden.forEach(it -> needed.put(it, needs.small().getOrDefault(it, 1L)));
        List<Recovered> recovered = Attack.on(readerKnows(shown), tables.sums()).recover(needed);
        if (!recovered.isEmpty()) {
            return new Protection.Refused(recovered);
        }
        int small = needs.small().size();
        return new Protection.Passed(
                new Publishable<>(safe(tables, shown)), shown.size() - hidden.size(), small, hidden.size() - small);
    }

    /** What anyone can tell of each cell alone. */
    private Map<Place, Interval> readerKnows(Map<Place, Shown> shown) {
        Map<Place, Interval> known = new HashMap<>();
        shown.forEach((place, cell) -> {
            if (needs.isOpen(place)) {
                known.put(place, Interval.exactly(Places.get(counts, place).value()));
            } else if (cell instanceof Shown.Value value) {
                known.put(place, policy.behind(value.number()));
            } else {
                known.put(place, Interval.atLeast(policy.zeros().leastHidden()));
            }
        });
        known.putAll(tables.possible());
        return known;
    }

    private static SafeTables safe(TableSet tables, Map<Place, Shown> shown) {
        return new SafeTables(tables.tables().stream()
                .map(it -> new SafeTable(
                        it.name(),
                        it.dimensions(),
                        it.cells().keySet().stream()
                                .collect(Collectors.toMap(place -> place, place -> Places.get(shown, place)))))
                .toList());
    }
}
