package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FlowNetworkTest {

    private static final double EXACT = 1e-9;

    @Test
    void units_take_the_cheapest_way_round() {
        FlowNetwork network = new FlowNetwork(3);
        network.addArc(0, 1, 3, 3, 0);
        int dear = network.addArc(1, 0, 0, 3, 5);
        int there = network.addArc(1, 2, 0, 2, 1);
        network.addArc(2, 0, 0, 3, 1);

        Flow flow = flow(network);

        assertThat(flow.units(there)).isEqualTo(2);
        assertThat(flow.units(dear)).isEqualTo(1);
        assertThat(flow.cost()).isEqualTo(9);
    }

    @Test
    void what_brings_something_is_used_without_being_asked_for() {
        FlowNetwork network = new FlowNetwork(2);
        int gain = network.addArc(0, 1, 0, 4, -3);
        network.addArc(1, 0, 0, 2, 1);

        assertThat(flow(network).units(gain)).isEqualTo(2);
        assertThat(flow(network).cost()).isEqualTo(-4);
    }

    @Test
    void limits_that_contradict_each_other_are_named() {
        FlowNetwork network = new FlowNetwork(3);
        int demand = network.addArc(0, 1, 5, 5, 0);
        int first = network.addArc(1, 2, 0, 2, 0);
        int second = network.addArc(1, 2, 0, 1, 0);
        network.addArc(2, 0, 0, 9, 0);

        assertThat(network.solve()).isEqualTo(new FlowShortage(List.of(demand), List.of(first, second), 5, 3));
    }

    @Test
    void an_arc_has_limits_in_order_and_a_cost_that_is_a_number() {
        FlowNetwork network = new FlowNetwork(2);

        assertThatIllegalArgumentException().isThrownBy(() -> network.addArc(0, 1, 2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> network.addArc(0, 1, 0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> network.addArc(0, 2, 0, 1, 0));
    }

    @Property(tries = 3000)
    void no_flow_among_all_is_cheaper(@ForAll long seed) {
        FlowNetwork network = random(new SplittableRandom(seed), 4, 7, 2);
        OptionalDouble least = new EveryFlow(network).leastCost();

        if (network.solve() instanceof Flow flow) {
            assertThat(flow.cost()).isCloseTo(least.orElseThrow(), within(EXACT));
        } else {
            assertThat(least).isEmpty();
        }
    }

    @Property(tries = 300)
    void a_linear_program_finds_the_same_cost(@ForAll long seed) {
        FlowNetwork network = random(new SplittableRandom(seed), 12, 40, 5);
        OptionalDouble least = LinearProgram.leastCost(network);

        if (network.solve() instanceof Flow flow) {
            assertThat(flow.cost()).isCloseTo(least.orElseThrow(), within(1e-7));
        } else {
            assertThat(least).isEmpty();
        }
    }

    @Property(tries = 500)
    void a_flow_keeps_all_limits_and_its_prices_prove_that_it_is_cheapest(@ForAll long seed) {
        FlowNetwork network = random(new SplittableRandom(seed), 30, 200, 9);
        if (!(network.solve() instanceof Flow flow)) {
            return;
        }
        int[] surplus = new int[network.nodes()];
        for (int arc = 0; arc < network.arcs(); arc++) {
            int units = flow.units(arc);
            double cost = network.cost(arc) + flow.price(network.from(arc)) - flow.price(network.to(arc));
            surplus[network.from(arc)] -= units;
            surplus[network.to(arc)] += units;
            assertThat(units).isBetween(network.least(arc), network.most(arc));
            assertThat(units < network.most(arc) && cost < -EXACT).isFalse();
            assertThat(units > network.least(arc) && cost > EXACT).isFalse();
        }
        assertThat(surplus).containsOnly(0);
    }

    private static Flow flow(FlowNetwork network) {
        return (Flow) network.solve();
    }

    private static FlowNetwork random(SplittableRandom chance, int nodes, int arcs, int greatest) {
        FlowNetwork network = new FlowNetwork(nodes);
        for (int arc = 0; arc < arcs; arc++) {
            int most = chance.nextInt(greatest + 1);
            int least = chance.nextInt(3) == 0 ? chance.nextInt(most + 1) : 0;
            double cost = chance.nextInt(4) == 0 ? chance.nextInt(-3, 4) : chance.nextDouble(-2, 5);
            network.addArc(chance.nextInt(nodes), chance.nextInt(nodes), least, most, cost);
        }
        return network;
    }

    /** Tries every number of units on every arc. */
    private static final class EveryFlow {
        private final FlowNetwork network;
        private final int[] surplus;
        private double best = Double.POSITIVE_INFINITY;

        EveryFlow(FlowNetwork network) {
            this.network = network;
            this.surplus = new int[network.nodes()];
        }

        OptionalDouble leastCost() {
            tryFrom(0, 0);
            return best < Double.POSITIVE_INFINITY ? OptionalDouble.of(best) : OptionalDouble.empty();
        }

        private void tryFrom(int arc, double cost) {
            if (arc == network.arcs()) {
                boolean balanced = Arrays.stream(surplus).allMatch(it -> it == 0);
                best = balanced ? Math.min(best, cost) : best;
                return;
            }
            for (int units = network.least(arc); units <= network.most(arc); units++) {
                surplus[network.from(arc)] -= units;
                surplus[network.to(arc)] += units;
                tryFrom(arc + 1, cost + units * network.cost(arc));
                surplus[network.from(arc)] += units;
                surplus[network.to(arc)] -= units;
            }
        }
    }
}
