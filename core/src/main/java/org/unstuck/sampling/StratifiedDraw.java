package org.unstuck.sampling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.unstuck.matching.Flow;
import org.unstuck.matching.Lots;
import org.unstuck.matching.Pair;

/**
 * A sample of stuck schools drawn by lot, such that every set of schools that keeps the quotas has the same chance; each
 * then gets a partner, such that the distances sum to the least. A set whose schools cannot all have a partner at once is
 * drawn again. Where that can happen, the probabilities of being drawn are shares of simulated draws; else they are exact.
 */
public final class StratifiedDraw {

    private static final int SIMULATED = 10_000;
    private static final long OTHER_LOTS = 0x5DEECE66DL;

    private final Pool pool;
    private final SampleDesign design;
    private final FixedSchools fixed;
    private final List<String> regions;
    private final List<String> phases;
    private final Set<Integer> settled = new TreeSet<>();
    private final Map<Integer, Set<Integer>> partners = new HashMap<>();
    private final int[][][] cells;
    private final Allocations allocations;

    private StratifiedDraw(Pool pool, SampleDesign design) {
        this.pool = pool;
        this.design = design;
        this.fixed = FixedSchools.of(design, pool);
        if (!fixed.partners().isEmpty()) {
            throw SampleDesign.unusable(
                    "A sample drawn by lot can include stuck schools, and pairs, but not an unstuck school alone: "
                            + pool.table().id(fixed.partners().iterator().next()) + ".");
        }
        SortedSet<String> allRegions = new TreeSet<>(design.regions().named().keySet());
        SortedSet<String> allPhases = new TreeSet<>(design.phases().named().keySet());
        for (int stuck : pool.stuck()) {
            Set<Integer> eligible = new TreeSet<>();
            pool.pairs(stuck).stream().filter(it -> !fixed.forbids(it)).forEach(it -> eligible.add(it.control()));
            if (!eligible.isEmpty()) {
                partners.put(stuck, eligible);
                allRegions.add(pool.region(stuck));
                allPhases.add(pool.phase(stuck));
            }
            if (fixed.needs(stuck)) {
                settled.add(stuck);
            }
        }
        this.regions = List.copyOf(allRegions);
        this.phases = List.copyOf(allPhases);
        this.cells = cells();
        this.allocations = allocations();
    }

    /**
     * Draws a sample.
     *
     * @throws org.unstuck.UserFacingException if the design names a school that is not in the pool, or settles an unstuck
     *     school without its stuck one
     */
    public static DrawResult draw(Pool pool, SampleDesign design, long seed) {
        StratifiedDraw draw = new StratifiedDraw(pool, design);
        if (BestSample.choose(pool, design) instanceof Shortage shortage) {
            return shortage;
        }
        return draw.draw(seed);
    }

    private Draw draw(long seed) {
        boolean exact = partners.values().stream().allMatch(it -> it.size() >= design.size());
        Set<Integer> drawn = pairable(new Lots(seed));
        SampleNetwork network = new SampleNetwork(
                pool.where(it -> drawn.contains(it.treated())), design, fixed, it -> false, Pair::distance, 0);
        Sample sample = network.sample((Flow) network.solve());
        return exact
                ? new Draw(sample, exactChances(), true, 0, seed)
                : new Draw(sample, simulatedChances(new Lots(seed ^ OTHER_LOTS)), false, SIMULATED, seed);
    }

    private int[][][] cells() {
        int[][][] all = new int[regions.size()][phases.size()][];
        for (int region = 0; region < all.length; region++) {
            for (int phase = 0; phase < phases.size(); phase++) {
                String inRegion = regions.get(region);
                String ofPhase = phases.get(phase);
                all[region][phase] = pool.stuck().stream()
                        .filter(it -> partners.containsKey(it) && !settled.contains(it))
                        .filter(it -> pool.region(it).equals(inRegion)
                                && pool.phase(it).equals(ofPhase))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return all;
    }

    private Allocations allocations() {
        int[][] schools = new int[regions.size()][phases.size()];
        for (int region = 0; region < schools.length; region++) {
            for (int phase = 0; phase < phases.size(); phase++) {
                schools[region][phase] = cells[region][phase].length;
            }
        }
        return new Allocations(
                schools,
                regions.stream()
                        .map(it -> design.regions().of(it).less(settled(pool::region, it)))
                        .toList(),
                phases.stream()
                        .map(it -> design.phases().of(it).less(settled(pool::phase, it)))
                        .toList(),
                Quota.exactly(design.size()).less(settled.size()));
    }

    private int settled(IntFunction<String> column, String value) {
        return (int)
                settled.stream().filter(it -> column.apply(it).equals(value)).count();
    }

    /** A set drawn by lot, and drawn again until its schools can all have a partner at once. */
    private Set<Integer> pairable(Lots lots) {
        for (int attempt = 0; attempt < SIMULATED; attempt++) {
            Set<Integer> drawn = once(lots);
            if (Partners.forAll(drawn, partners)) {
                return drawn;
            }
        }
        throw SampleDesign.unusable("Of " + SIMULATED + " sets of schools drawn by lot none could all have a partner at"
                + " once. There are such sets; let the best pairs be chosen, or widen the rules of the matching.");
    }

    private Set<Integer> once(Lots lots) {
        Set<Integer> drawn = new HashSet<>(settled);
        int[][] counts = allocations.draw(lots);
        for (int region = 0; region < counts.length; region++) {
            for (int phase = 0; phase < counts[region].length; phase++) {
                int[] schools = cells[region][phase].clone();
                lots.drawFirst(schools, counts[region][phase]);
                for (int place = 0; place < counts[region][phase]; place++) {
                    drawn.add(schools[place]);
                }
            }
        }
        return drawn;
    }

    private Map<Integer, Double> exactChances() {
        Map<Integer, Double> chances = new HashMap<>();
        settled.forEach(it -> chances.put(it, 1.0));
        double[][] expected = allocations.expected();
        for (int region = 0; region < expected.length; region++) {
            for (int phase = 0; phase < expected[region].length; phase++) {
                int[] schools = cells[region][phase];
                for (int school : schools) {
                    chances.put(school, expected[region][phase] / schools.length);
                }
            }
        }
        return chances;
    }

    private Map<Integer, Double> simulatedChances(Lots lots) {
        Map<Integer, Integer> counts = new HashMap<>();
        partners.keySet().forEach(it -> counts.put(it, 0));
        int pairable = 0;
        for (int draw = 0; draw < SIMULATED; draw++) {
            Set<Integer> drawn = once(lots);
            if (Partners.forAll(drawn, partners)) {
                pairable++;
                drawn.forEach(it -> counts.merge(it, 1, Integer::sum));
            }
        }
        double all = Math.max(1, pairable);
        Map<Integer, Double> chances = new HashMap<>();
        counts.forEach((school, count) -> chances.put(school, count / all));
        return chances;
    }
}
