package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;

/** Pools so small that every sample there is can be looked at. */
final class SmallPools {

    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final List<String> PHASES = List.of("Primary", "Secondary");
    private static final List<String> REGIONS = List.of("East", "North", "West");

    private SmallPools() {}

    /** Up to five stuck schools and six others, some of which may not be paired, with distances that often tie. */
    static Pool random(SplittableRandom chance) {
        int stuck = chance.nextInt(2, 6);
        int partners = chance.nextInt(1, 7);
        List<String> phases = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        for (int row = 0; row < stuck + partners; row++) {
            phases.add(PHASES.get(chance.nextInt(2)));
            regions.add(REGIONS.get(chance.nextInt(3)));
        }
        double[][] distances = new double[stuck][partners];
        for (double[] row : distances) {
            Arrays.setAll(row, it -> chance.nextInt(5) == 0 ? FAR : chance.nextInt(6) + chance.nextInt(2) * 0.3);
        }
        return of(phases, regions, distances);
    }

    /** Stuck schools S0, S1, ... and possible partners U0, U1, ... */
    static Pool of(List<String> phases, List<String> regions, double[][] distances) {
        int stuck = distances.length;
        boolean[] treated = new boolean[phases.size()];
        Arrays.fill(treated, 0, stuck, true);
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < treated.length; row++) {
            ids.add(row < stuck ? "S" + row : "U" + (row - stuck));
        }
        MatchingTable table = new MatchingTable(
                ids, treated, List.of(Column.Words.of("phase", phases), Column.Words.of("region", regions)));
        return Pool.of(table, (one, other) -> distances[one][other - stuck], "phase", "region");
    }

    /** Quotas that can often, but not always, be met. */
    static SampleDesign design(SplittableRandom chance, Pool pool) {
        Map<String, Quota> phases = new TreeMap<>();
        PHASES.forEach(it -> phases.put(it, Quota.exactly(chance.nextInt(3))));
        Map<String, Quota> regions = new TreeMap<>();
        REGIONS.forEach(it -> regions.put(it, new Quota(chance.nextInt(4) / 3, chance.nextInt(1, 4))));
        SampleDesign exact =
                SampleDesign.of(new Quotas("phase", phases, Quota.NONE), new Quotas("region", regions, Quota.ANY));
        if (chance.nextInt(3) > 0) {
            return exact;
        }
        Set<String> included = new TreeSet<>();
        Set<String> leftOut = new TreeSet<>();
        for (int row = 0; row < pool.table().size(); row++) {
            int lot = chance.nextInt(9);
            (lot == 0 ? included : lot == 1 ? leftOut : new TreeSet<String>())
                    .add(pool.table().id(row));
        }
        return new SampleDesign(
                Quota.exactly(chance.nextInt(1, 4)),
                new Quotas("phase", Map.of("Primary", new Quota(0, 2)), Quota.ANY),
                exact.regions(),
                included,
                List.of(),
                leftOut);
    }

    /** Shows every sample that keeps a design. */
    static void forEachSample(Pool pool, SampleDesign design, Consumer<Sample> seen) {
        extend(pool, design, 0, new ArrayList<>(), seen);
    }

    private static void extend(Pool pool, SampleDesign design, int place, List<Pair> chosen, Consumer<Sample> seen) {
        if (place == pool.stuck().size()) {
            if (keeps(pool, design, chosen)) {
                seen.accept(new Sample(chosen));
            }
            return;
        }
        extend(pool, design, place + 1, chosen, seen);
        for (Pair pair : pool.pairs(pool.stuck().get(place))) {
            if (chosen.stream().noneMatch(it -> it.control() == pair.control())) {
                chosen.add(pair);
                extend(pool, design, place + 1, chosen, seen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** Whether pairs keep every condition of a design, looked at one by one. */
    static boolean keeps(Pool pool, SampleDesign design, List<Pair> pairs) {
        Set<String> schools = new TreeSet<>();
        Map<String, Integer> phases = new TreeMap<>();
        Map<String, Integer> regions = new TreeMap<>();
        for (Pair pair : pairs) {
            schools.add(pool.table().id(pair.treated()));
            schools.add(pool.table().id(pair.control()));
            phases.merge(pool.phase(pair.treated()), 1, Integer::sum);
            regions.merge(pool.region(pair.treated()), 1, Integer::sum);
        }
        return schools.containsAll(design.included())
                && schools.stream().noneMatch(design.leftOut()::contains)
                && pairs.size() >= design.pairs().least()
                && pairs.size() <= design.pairs().most()
                && PHASES.stream().allMatch(it -> within(design.phases().of(it), phases.getOrDefault(it, 0)))
                && REGIONS.stream().allMatch(it -> within(design.regions().of(it), regions.getOrDefault(it, 0)));
    }

    private static boolean within(Quota quota, int count) {
        return count >= quota.least() && count <= quota.most();
    }
}
