package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Set<Pair> forced;
    private final Set<Pair> forbidden;
    private final IntPredicate favoured;
    private final ToDoubleFunction<Pair> cost;
    private final Map<Object, Integer> nodes = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Condition> meanings = new ArrayList<>();

    /**
     * Asks for a sample.
     *
     * @param forced pairs that have to be in it, besides those of the design
     * @param forbidden pairs that must not be in it
     * @param favoured partners, by row, that the cost favours for another reason than their distance
     * @param cost what is to be least in sum; among partners that are not favoured it grows with the distance alone
     */
    SampleNetwork(
            Pool pool,
            SampleDesign design,
            FixedSchools fixed,
            Set<Pair> forced,
            Set<Pair> forbidden,
            IntPredicate favoured,
            ToDoubleFunction<Pair> cost) {
        this.pool = pool;
        this.design = design;
        this.fixed = fixed;
        this.forced = forced;
        this.forbidden = forbidden;
        this.favoured = favoured;
        this.cost = cost;
    }

    SampleResult solve() {
        choosePairs();
        FlowNetwork network = network();
        FlowResult result = network.solve();
        if (result instanceof FlowShortage shortage) {
            return new Shortage(
                    shortage.demands().stream().map(meanings::get).toList(),
                    shortage.limits().stream().map(meanings::get).toList(),
                    shortage.needed(),
                    shortage.possible());
        }
        Flow flow = (Flow) result;
        int first = meanings.size() - pairs.size();
        List<Pair> chosen = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (flow.units(first + i) == 1) {
                chosen.add(pairs.get(i));
            }
        }
        chosen.sort(Comparator.comparing(it -> pool.table().id(it.treated())));
        return new Sample(chosen);
    }

    /**
     * Of each stuck school as many of the nearest partners as the sample has pairs, for no more than all others but one can
     * be taken by others; and every partner that matters for another reason than its distance.
     */
    private void choosePairs() {
        IntPredicate matters = partnersThatMatter();
        int size = design.size();
        for (int stuck : pool.stuck()) {
            int near = 0;
            for (Pair pair : pool.pairs(stuck)) {
                boolean looked = near < size || matters.test(pair.control());
                if (looked && !fixed.forbids(pair) && !forbidden.contains(pair)) {
                    pairs.add(pair);
                    near++;
                }
            }
        }
    }

    private IntPredicate partnersThatMatter() {
        Set<Integer> needed = new HashSet<>(fixed.partners());
        forced.forEach(it -> needed.add(it.control()));
        return it -> favoured.test(it) || needed.contains(it) || fixed.needs(it);
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
        int least = fixed.needsPair(pair) || forced.contains(pair) ? 1 : 0;
        network.addArc(node(pair.treated()), node(pair.control()), least, 1, cost.applyAsDouble(pair));
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
