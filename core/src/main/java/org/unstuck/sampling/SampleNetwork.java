package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.unstuck.matching.Flow;
import org.unstuck.matching.FlowNetwork;
import org.unstuck.matching.FlowResult;
import org.unstuck.matching.FlowShortage;
import org.unstuck.matching.Pair;

/**
 * A sample as a flow: from the start through a region to a stuck school, on to a possible partner, through the phase to the
 * end and back. A unit is a pair; a quota is how much may flow through its region or phase.
 */
final class SampleNetwork {

    private static final int START = 0;
    private static final int END = 1;

    private final Pool pool;
    private final SampleDesign design;
    private final FixedSchools fixed;
    private final IntPredicate favoured;
    private final ToDoubleFunction<Pair> cost;
    private final Map<Object, Integer> nodes = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Pair, Integer> arcs = new HashMap<>();
    private final List<Condition> meanings = new ArrayList<>();
    private final FlowNetwork network;

    /**
     * Makes the network.
     *
     * @param favoured partners, by row, that the cost favours for another reason than their distance
     * @param cost what is to be least in sum; among partners that are not favoured it grows with the distance alone
     * @param spare how many pairs of one stuck school will be forbidden at once
     */
    SampleNetwork(
            Pool pool,
            SampleDesign design,
            FixedSchools fixed,
            IntPredicate favoured,
            ToDoubleFunction<Pair> cost,
            int spare) {
        this.pool = pool;
        this.design = design;
        this.fixed = fixed;
        this.favoured = favoured;
        this.cost = cost;
        choosePairs(design.size() + spare);
        this.network = network();
    }

    FlowResult solve() {
        return network.solve();
    }

    /**
     * Solves it again with further conditions.
     *
     * @param before a solution without some of these
     * @param forced pairs that have to be in the sample
     * @param forbidden pairs that must not be in it
     */
    FlowResult solve(Flow before, Set<Pair> forced, Set<Pair> forbidden) {
        FlowNetwork other = network.copy();
        forced.forEach(it -> other.limit(Objects.requireNonNull(arcs.get(it)), 1, 1));
        forbidden.forEach(it -> other.limit(Objects.requireNonNull(arcs.get(it)), 0, 0));
        return other.solveFrom(before);
    }

    /** The pairs along which units flow. */
    Sample sample(Flow flow) {
        return new Sample(pairs.stream()
                .filter(it -> flow.units(Objects.requireNonNull(arcs.get(it))) == 1)
                .sorted(Comparator.comparing(it -> pool.table().id(it.treated())))
                .toList());
    }

    Shortage shortage(FlowShortage shortage) {
        return new Shortage(
                shortage.demands().stream().map(meanings::get).toList(),
                shortage.limits().stream().map(meanings::get).toList(),
                shortage.needed(),
                shortage.possible());
    }

    /**
     * Of each stuck school so many of the nearest partners, for the other pairs of the sample take one fewer than it has; and
     * every partner that matters for another reason than its distance.
     */
    private void choosePairs(int nearest) {
        IntPredicate matters = favoured.or(fixed::needs);
        for (int stuck : pool.stuck()) {
            int near = 0;
            for (Pair pair : pool.pairs(stuck)) {
                boolean looked = near < nearest || matters.test(pair.control());
                if (looked && !fixed.forbids(pair)) {
                    pairs.add(pair);
                    near++;
                }
            }
        }
    }

    private FlowNetwork network() {
        SortedSet<String> regions = new TreeSet<>(design.regions().named().keySet());
        SortedSet<String> phases = new TreeSet<>(design.phases().named().keySet());
        pool.stuck().forEach(it -> regions.add(pool.region(it)));
        Set<Integer> partners = new TreeSet<>(Comparator.comparing(pool.table()::id));
        pairs.forEach(it -> partners.add(it.control()));
        partners.addAll(fixed.partners());
        partners.forEach(it -> phases.add(pool.phase(it)));

        FlowNetwork network = new FlowNetwork(
                2 + regions.size() + phases.size() + pool.stuck().size() + partners.size());
        Quota all = design.phases().allExact() ? Quota.ANY : design.pairs();
        add(network, END, START, all, new Condition.InAll(all));
        for (String region : regions) {
            Quota quota = design.regions().of(region);
            add(network, START, node("region " + region), quota, new Condition.OfRegion(region, quota));
        }
        for (String phase : phases) {
            Quota quota = design.phases().of(phase);
            add(network, node("phase " + phase), END, quota, new Condition.OfPhase(phase, quota));
        }
        for (int stuck : pool.stuck()) {
            Quota quota = new Quota(fixed.needsStuck(stuck) ? 1 : 0, 1);
            Condition meaning = new Condition.OfStuck(pool.table().id(stuck));
            add(network, node("region " + pool.region(stuck)), node(stuck), quota, meaning);
        }
        for (int partner : partners) {
            Quota quota = new Quota(fixed.needsPartner(partner) ? 1 : 0, 1);
            Condition meaning = new Condition.OfPartner(pool.table().id(partner));
            add(network, node(partner), node("phase " + pool.phase(partner)), quota, meaning);
        }
        pairs.forEach(it -> addPair(network, it));
        return network;
    }

    private void addPair(FlowNetwork network, Pair pair) {
        int least = fixed.needsPair(pair) ? 1 : 0;
        int arc = network.addArc(node(pair.treated()), node(pair.control()), least, 1, cost.applyAsDouble(pair));
        arcs.put(pair, arc);
        meanings.add(new Condition.OfPair(
                pool.table().id(pair.treated()), pool.table().id(pair.control())));
    }

    private void add(FlowNetwork network, int from, int to, Quota quota, Condition meaning) {
        network.addArc(from, to, quota.least(), quota.most(), 0);
        meanings.add(meaning);
    }

    private int node(Object what) {
        return nodes.computeIfAbsent(what, it -> 2 + nodes.size());
    }
}
