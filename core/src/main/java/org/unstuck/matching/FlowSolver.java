package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Successive shortest paths with prices. It begins with every arc at the limit that its cost prefers, which leaves some
 * nodes with too much and others with too little, and sends units from the former to the latter along the cheapest
 * paths. Prices keep every remaining cost at 0 or above, so that at every step no flow with the same surpluses is
 * cheaper; once there are none, the flow is the cheapest of all.
 */
final class FlowSolver {

    private static final int NO_ARC = -1;

    private final FlowNetwork network;
    private final int[] firstIncident;
    private final int[] incident;
    private final int[] units;
    private final long[] surplus;
    private final double[] price;
    private final double[] distance;
    private final int[] arrivedBy;
    private final boolean[] settled;
    private final int[] reached;
    private final NodeQueue queue;
    private double farthest;

    FlowSolver(FlowNetwork network) {
        int nodes = network.nodes();
        this.network = network;
        this.firstIncident = new int[nodes + 1];
        this.incident = new int[2 * network.arcs()];
        this.units = new int[network.arcs()];
        this.surplus = new long[nodes];
        this.price = new double[nodes];
        this.distance = new double[nodes];
        this.arrivedBy = new int[nodes];
        this.settled = new boolean[nodes];
        this.reached = new int[nodes];
        this.queue = new NodeQueue(nodes);
        listIncidentArcs();
        for (int arc = 0; arc < units.length; arc++) {
            put(arc, network.cost(arc) < 0 ? network.most(arc) : network.least(arc));
        }
    }

    /** Begins with the best flow of a network with other limits, put within these. */
    FlowSolver(FlowNetwork network, Flow before) {
        this(network);
        Arrays.fill(surplus, 0);
        for (int arc = 0; arc < units.length; arc++) {
            put(arc, Math.max(network.least(arc), Math.min(network.most(arc), before.units(arc))));
        }
        Arrays.setAll(price, before::price);
    }

    FlowResult solve() {
        while (Arrays.stream(surplus).anyMatch(it -> it > 0)) {
            int found = search();
            if (found == 0) {
                return shortage();
            }
            for (int node = 0; node < price.length; node++) {
                price[node] += settled[node] ? distance[node] : farthest;
            }
            for (int i = 0; i < found; i++) {
                sendTo(reached[i]);
            }
        }
        double cost = 0;
        for (int arc = 0; arc < units.length; arc++) {
            cost += units[arc] * network.cost(arc);
        }
        return new Flow(units, price, cost);
    }

    private void listIncidentArcs() {
        for (int arc = 0; arc < network.arcs(); arc++) {
            firstIncident[network.from(arc) + 1]++;
            firstIncident[network.to(arc) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            firstIncident[node + 1] += firstIncident[node];
        }
        int[] next = Arrays.copyOf(firstIncident, network.nodes());
        for (int arc = 0; arc < network.arcs(); arc++) {
            incident[next[network.from(arc)]++] = arc;
            incident[next[network.to(arc)]++] = arc;
        }
    }

    private void put(int arc, int count) {
        units[arc] = count;
        surplus[network.from(arc)] -= count;
        surplus[network.to(arc)] += count;
    }

    /** Shortest paths from all nodes with too much; returns how many nodes with too little were reached. */
    private int search() {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        queue.clear();
        int wanting = 0;
        for (int node = 0; node < surplus.length; node++) {
            if (surplus[node] > 0) {
                distance[node] = 0;
                arrivedBy[node] = NO_ARC;
                queue.offer(node, 0);
            } else if (surplus[node] < 0) {
                wanting++;
            }
        }
        int found = 0;
        while (!queue.isEmpty() && found < wanting) {
            int node = queue.take();
            settled[node] = true;
            farthest = distance[node];
            if (surplus[node] < 0) {
                reached[found++] = node;
            }
            lookAround(node);
        }
        return found;
    }

    private void lookAround(int node) {
        for (int i = firstIncident[node]; i < firstIncident[node + 1]; i++) {
            int arc = incident[i];
            boolean forward = network.from(arc) == node;
            int other = forward ? network.to(arc) : network.from(arc);
            if (settled[other] || room(arc, forward) == 0) {
                continue;
            }
            double onward = distance[node] + Math.max(0, costAtPrices(arc, forward));
            if (onward < distance[other]) {
                distance[other] = onward;
                arrivedBy[other] = arc;
                queue.offer(other, onward);
            }
        }
    }

    private int room(int arc, boolean forward) {
        return forward ? network.most(arc) - units[arc] : units[arc] - network.least(arc);
    }

    private double costAtPrices(int arc, boolean forward) {
        double cost = network.cost(arc) + price[network.from(arc)] - price[network.to(arc)];
        return forward ? cost : -cost;
    }

    /** Sends what the path to a node with too little can carry; paths found together may share arcs and origins. */
    private void sendTo(int node) {
        long amount = -surplus[node];
        int at = node;
        while (arrivedBy[at] != NO_ARC) {
            int arc = arrivedBy[at];
            boolean forward = network.to(arc) == at;
            amount = Math.min(amount, room(arc, forward));
            at = forward ? network.from(arc) : network.to(arc);
        }
        amount = Math.min(amount, surplus[at]);
        if (amount <= 0) {
            return;
        }
        surplus[at] -= amount;
        surplus[node] += amount;
        at = node;
        while (arrivedBy[at] != NO_ARC) {
            int arc = arrivedBy[at];
            boolean forward = network.to(arc) == at;
            units[arc] += (int) (forward ? amount : -amount);
            at = forward ? network.from(arc) : network.to(arc);
        }
    }

    /** The nodes that the last search settled can pass on nothing more, though too much flows into them. */
    private FlowShortage shortage() {
        List<Integer> demands = new ArrayList<>();
        List<Integer> limits = new ArrayList<>();
        long needed = 0;
        long possible = 0;
        for (int arc = 0; arc < units.length; arc++) {
            boolean starts = settled[network.from(arc)];
            boolean ends = settled[network.to(arc)];
            if (!starts && ends && network.least(arc) > 0) {
                demands.add(arc);
                needed += network.least(arc);
            } else if (starts && !ends && network.most(arc) > 0) {
                limits.add(arc);
                possible += network.most(arc);
            }
        }
        return new FlowShortage(demands, limits, needed, possible);
    }
}
