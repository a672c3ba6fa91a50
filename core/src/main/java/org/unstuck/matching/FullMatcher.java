package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;

/**
 * Full matching as a flow: from a hub to each treated unit at least and at most as many units as it may have controls, from
 * there to controls at the cost of the distance, and back to the hub. Only near pairs are looked at first; the prices of
 * the solution then tell which of the others could still improve it, and the search ends when none could.
 */
final class FullMatcher {

    private static final int NEAREST_AT_FIRST = 8;
    private static final int HUB = 0;
    private static final double ROUNDING = 1e-11;

    private final MatchingTable table;
    private final FullMatchingLimits limits;
    private final int[] treated;
    private final int[] controls;
    private final CandidatePairs candidates;

    FullMatcher(MatchingTable table, PairDistances distances, FullMatchingLimits limits) {
        this.table = table;
        this.limits = limits;
        int[] allControls = rows(false);
        this.treated = Arrays.stream(rows(true))
                .filter(it -> hasPartner(IntStream.of(allControls).mapToDouble(other -> distances.distance(it, other))))
                .toArray();
        this.controls = Arrays.stream(allControls)
                .filter(it -> hasPartner(IntStream.of(treated).mapToDouble(other -> distances.distance(other, it))))
                .toArray();
        this.candidates = new CandidatePairs(treated, controls, distances);
    }

    FullMatching match() {
        int nearest = NEAREST_AT_FIRST;
        candidates.chooseNearest(nearest);
        while (true) {
            FlowNetwork network = network();
            FlowResult result = network.solve();
            if (result instanceof Flow flow) {
                if (!addThoseThatImprove(flow)) {
                    return sets(network, flow);
                }
            } else if (result instanceof FlowShortage shortage) {
                nearest *= 4;
                if (!candidates.chooseNearest(Math.min(nearest, Math.max(treated.length, controls.length)))) {
                    throw tooFew(network, shortage);
                }
            }
        }
    }

    private int[] rows(boolean ofTreated) {
        return Arrays.stream(table.rowsById())
                .filter(it -> table.isTreated(it) == ofTreated)
                .toArray();
    }

    private static boolean hasPartner(DoubleStream distances) {
        return distances.anyMatch(it -> it < Double.POSITIVE_INFINITY);
    }

    private int node(int controlPlace) {
        return 1 + treated.length + controlPlace;
    }

    private FlowNetwork network() {
        FlowNetwork network = new FlowNetwork(1 + treated.length + controls.length);
        for (int i = 0; i < treated.length; i++) {
            network.addArc(HUB, 1 + i, limits.leastControls(), limits.mostControls(), 0);
        }
        for (int j = 0; j < controls.length; j++) {
            network.addArc(node(j), HUB, limits.everyControl() ? 1 : 0, limits.mostTreated(), 0);
        }
        for (int i = 0; i < treated.length; i++) {
            for (int j = next(i, 0); j >= 0; j = next(i, j + 1)) {
                network.addArc(1 + i, node(j), 0, 1, candidates.distance(i, j));
            }
        }
        return network;
    }

    private int next(int treatedPlace, int controlPlace) {
        return candidates.chosen(treatedPlace).nextSetBit(controlPlace);
    }

    private boolean addThoseThatImprove(Flow flow) {
        boolean added = false;
        for (int i = 0; i < treated.length; i++) {
            for (int j = 0; j < controls.length; j++) {
                double gain = flow.price(node(j)) - flow.price(1 + i);
                if (!candidates.chosen(i).get(j) && candidates.distance(i, j) < gain - ROUNDING) {
                    candidates.choose(i, j);
                    added = true;
                }
            }
        }
        return added;
    }

    private FullMatching sets(FlowNetwork network, Flow flow) {
        List<Pair> pairs = new ArrayList<>();
        int[] partners = new int[network.nodes()];
        for (int arc = treated.length + controls.length; arc < network.arcs(); arc++) {
            if (flow.units(arc) == 1) {
                partners[network.from(arc)]++;
                partners[network.to(arc)]++;
            }
        }
        for (int arc = treated.length + controls.length; arc < network.arcs(); arc++) {
            int from = network.from(arc);
            int to = network.to(arc);
            if (flow.units(arc) == 0) {
                continue;
            }
            if (partners[from] > 1 && partners[to] > 1) {
                // both have others, so this pair costs nothing, or the flow without it would have been cheaper
                partners[from]--;
                partners[to]--;
            } else {
                pairs.add(new Pair(treated[from - 1], controls[to - 1 - treated.length], network.cost(arc)));
            }
        }
        return new FullMatching(sets(pairs), unmatched(pairs));
    }

    private List<MatchedSet> sets(List<Pair> pairs) {
        Map<Integer, Long> perTreated =
                pairs.stream().collect(Collectors.groupingBy(Pair::treated, Collectors.counting()));
        Map<String, List<Pair>> sets = new TreeMap<>();
        for (Pair pair : pairs) {
            boolean ofTreated = perTreated.getOrDefault(pair.treated(), 0L) > 1;
            String centre = ofTreated ? "treated " + pair.treated() : "control " + pair.control();
            sets.computeIfAbsent(centre, it -> new ArrayList<>()).add(pair);
        }
        return sets.values().stream()
                .map(MatchedSet::new)
                .sorted((one, other) -> table.id(one.treated().get(0))
                        .compareTo(table.id(other.treated().get(0))))
                .toList();
    }

    private List<Integer> unmatched(List<Pair> pairs) {
        BitSet matched = new BitSet();
        for (Pair pair : pairs) {
            matched.set(pair.treated());
            matched.set(pair.control());
        }
        return Arrays.stream(table.rowsById())
                .filter(it -> !matched.get(it))
                .boxed()
                .toList();
    }

    private UserFacingException tooFew(FlowNetwork network, FlowShortage shortage) {
        List<String> treatedInNeed = new ArrayList<>();
        List<String> controlsInNeed = new ArrayList<>();
        for (int arc : shortage.demands()) {
            if (network.from(arc) == HUB) {
                treatedInNeed.add(table.id(treated[network.to(arc) - 1]));
            } else {
                controlsInNeed.add(table.id(controls[network.from(arc) - 1 - treated.length]));
            }
        }
        String whom = Stream.of(named("treated unit", treatedInNeed), named("control", controlsInNeed))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" and "));
        return new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                "No full matching keeps the limits: " + whom + " need " + shortage.needed()
                        + " places in sets, but the rules and limits leave them " + shortage.possible() + ".");
    }

    private static String named(String what, List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        String some = ids.stream().limit(5).collect(Collectors.joining(", "));
        return ids.size() + " " + what + (ids.size() == 1 ? "" : "s") + " (" + some + (ids.size() > 5 ? ", ..." : "")
                + ")";
    }
}
