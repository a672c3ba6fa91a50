package org.unstuck.matching;

import java.util.Arrays;

/**
 * A network in which whole units go round at least cost. As much leaves every node as enters it, and what flows along
 * an arc stays between a lower and an upper limit. Nodes are numbers from 0; arcs are numbered in the order in which
 * they are added. The same network, added in the same order, always gives the same flow.
 */
public final class FlowNetwork {

    private static final int MOST_UNITS = 1 << 24;
    private static final int ROOM_AT_FIRST = 16;

    private final int nodes;
    private int arcs;
    private int[] from = new int[ROOM_AT_FIRST];
    private int[] to = new int[ROOM_AT_FIRST];
    private int[] least = new int[ROOM_AT_FIRST];
    private int[] most = new int[ROOM_AT_FIRST];
    private double[] cost = new double[ROOM_AT_FIRST];

    /** A network without arcs. */
    public FlowNetwork(int nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("A network has nodes, not " + nodes);
        }
        this.nodes = nodes;
    }

    /**
     * Adds an arc.
     *
     * @param least the fewest units that may flow along it, 0 or more
     * @param most the most units, up to 2 to the power of 24
     * @param costOfUnit any finite number, also a negative one
     * @return the number of the arc
     */
    public int addArc(int fromNode, int toNode, int least, int most, double costOfUnit) {
        checkNode(fromNode);
        checkNode(toNode);
        checkLimits(least, most);
        if (!Double.isFinite(costOfUnit)) {
            throw new IllegalArgumentException("Not a cost: " + costOfUnit);
        }
        if (arcs == from.length) {
            makeRoom(2 * arcs);
        }
        from[arcs] = fromNode;
        to[arcs] = toNode;
        this.least[arcs] = least;
        this.most[arcs] = most;
        cost[arcs] = costOfUnit;
        return arcs++;
    }

    /** A network that is the same and can be changed without changing this one. */
    public FlowNetwork copy() {
        FlowNetwork copy = new FlowNetwork(nodes);
        copy.arcs = arcs;
        copy.from = from;
        copy.to = to;
        copy.cost = cost;
        copy.least = least.clone();
        copy.most = most.clone();
        copy.makeRoom(Math.max(arcs, 1));
        return copy;
    }

    /** Gives an arc other limits. */
    public void limit(int arc, int fewest, int greatest) {
        checkLimits(fewest, greatest);
        least[arc] = fewest;
        most[arc] = greatest;
    }

    /** The flow of least cost, or, where no flow keeps all limits, the limits that contradict each other. */
    public FlowResult solve() {
        makeRoom(Math.max(arcs, 1));
        return new FlowSolver(this).solve();
    }

    /**
     * The same, sooner, from the best flow of a network that differs in limits alone, where an arc with other limits is now
     * held to one number of units.
     *
     * @param before the best flow of that network
     */
    public FlowResult solveFrom(Flow before) {
        makeRoom(Math.max(arcs, 1));
        return new FlowSolver(this, before).solve();
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    int least(int arc) {
        return least[arc];
    }

    int most(int arc) {
        return most[arc];
    }

    double cost(int arc) {
        return cost[arc];
    }

    private static void checkLimits(int fewest, int greatest) {
        if (fewest < 0 || greatest < fewest || greatest > MOST_UNITS) {
            throw new IllegalArgumentException("Not limits of an arc: " + fewest + " to " + greatest);
        }
    }

    private void checkNode(int node) {
        if (node < 0 || node >= nodes) {
            throw new IllegalArgumentException("Node " + node + " in a network of " + nodes);
        }
    }

    private void makeRoom(int length) {
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        least = Arrays.copyOf(least, length);
        most = Arrays.copyOf(most, length);
        cost = Arrays.copyOf(cost, length);
    }
}
