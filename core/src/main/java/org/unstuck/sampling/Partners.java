package org.unstuck.sampling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether schools can all have a partner at once, found by letting one after the other take a partner or make room. */
final class Partners {

    private final Map<Integer, Set<Integer>> eligible;
    private final Map<Integer, Integer> takenBy = new HashMap<>();

    private Partners(Map<Integer, Set<Integer>> eligible) {
        this.eligible = eligible;
    }

    static boolean forAll(Set<Integer> stuck, Map<Integer, Set<Integer>> eligible) {
        Partners partners = new Partners(eligible);
        return stuck.stream().allMatch(it -> partners.take(it, new HashSet<>()));
    }

    private boolean take(int stuck, Set<Integer> asked) {
        for (int partner : eligible.getOrDefault(stuck, Set.of())) {
            if (asked.add(partner)) {
                Integer holder = takenBy.get(partner);
                if (holder == null || take(holder, asked)) {
                    takenBy.put(partner, stuck);
                    return true;
                }
            }
        }
        return false;
    }
}
