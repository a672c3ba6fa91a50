package org.unstuck.matching;

/**
 * A flow of least cost, with the proof: at these prices, every arc that could carry more costs no less than it brings,
 * and every arc that could carry less brings no less than it costs.
 */
public final class Flow implements FlowResult {

    private final int[] units;
    private final double[] prices;
    private final double cost;

    Flow(int[] units, double[] prices, double cost) {
        this.units = units;
        this.prices = prices;
        this.cost = cost;
    }

    /** How many units flow along an arc. */
    public int units(int arc) {
        return units[arc];
    }

    /** What a unit is worth at a node. An arc costs {@code cost + price(from) - price(to)} at these prices. */
    public double price(int node) {
        return prices[node];
    }

    /** The cost of all units on all arcs. */
    public double cost() {
        return cost;
    }
}
