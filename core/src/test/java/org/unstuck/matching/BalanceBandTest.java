package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalanceBandTest {

    private static final long SEED = 20200131;
    private static final double EXACT = 1e-12;

    @Test
    void of_ten_pairs_fewer_than_one_division_in_four_passes_the_usual_rule() {
        double[] normal = {
            -1.64, -1.04, -0.67, -0.39, -0.13, 0.13, 0.39, 0.67, 1.04, 1.64, -1.96, -1.15, -0.76, -0.45, -0.19, 0.06,
            0.32, 0.6, 0.95, 1.44
        };

        BalanceBand band = band(BalanceVariable.of("fsm", normal), 10);

        assertThat(band.belowTenth()).isCloseTo(0.18, within(0.05));
        assertThat(band.upper()).isCloseTo(1.96 * 0.45, within(0.12));
        assertThat(band.within()).isTrue();
    }

    @Test
    void groups_that_share_no_value_lie_outside_what_chance_does() {
        double[] apart = IntStream.range(0, 20)
                .mapToDouble(it -> it < 10 ? 40 + it : 10 + it / 10.0)
                .toArray();

        BalanceBand band = band(BalanceVariable.of("fsm", apart), 10);

        assertThat(band.within()).isFalse();
        assertThat(band.asFarApart()).isLessThan(0.001);
    }

    @Test
    void one_pair_has_only_one_division_and_so_nothing_is_unusual() {
        BalanceBand band = BalanceBand.of(
                        List.of(BalanceVariable.of("size", 300, 250, 900)),
                        BalanceGroups.everyone(true, true, false),
                        List.of(List.of(new Pair(1, 2, 0))),
                        SEED)
                .get(0);

        assertThat(band.within()).isTrue();
        assertThat(band.asFarApart()).isEqualTo(1);
        assertThat(band.difference()).isEqualTo(band.upper());
    }

    @Test
    void what_partners_must_share_is_never_divided() {
        double[] phase = {1, 1, 0, 0, 1, 1, 0, 0};
        List<List<Pair>> strata =
                List.of(List.of(new Pair(0, 4, 0), new Pair(1, 5, 0)), List.of(new Pair(2, 6, 0), new Pair(3, 7, 0)));

        BalanceBand band = BalanceBand.of(List.of(BalanceVariable.of("secondary", phase)), groups(8), strata, SEED)
                .get(0);

        assertThat(band.upper()).isZero();
        assertThat(band.belowTenth()).isEqualTo(1);
    }

    @Test
    void the_difference_is_that_of_the_balance_table_and_the_same_seed_gives_the_same_band() {
        double[] values = IntStream.range(0, 12).mapToDouble(it -> it * it % 7).toArray();
        BalanceVariable variable = BalanceVariable.of("eal", values);
        List<Pair> pairs = pairs(6);

        double inTable = Balance.of(List.of(variable), groups(12), pairs)
                .rows()
                .get(0)
                .after()
                .standardisedDifference();

        assertThat(band(variable, 6).difference()).isCloseTo(Math.abs(inTable), within(EXACT));
        assertThat(band(variable, 6)).isEqualTo(band(variable, 6));
    }

    @Test
    void a_love_plot_begins_with_what_was_furthest_apart() {
        Balance balance = Balance.of(
                List.of(BalanceVariable.of("size", 1, 2, 1, 2), BalanceVariable.of("fsm", 5, 6, 1, 2)),
                groups(4),
                pairs(2));

        assertThat(LovePlot.of(balance).points())
                .extracting(LovePlot.Point::variable)
                .containsExactly("fsm", "size");
    }

    private static BalanceBand band(BalanceVariable variable, int pairs) {
        return BalanceBand.of(List.of(variable), groups(2 * pairs), List.of(pairs(pairs)), SEED)
                .get(0);
    }

    private static BalanceGroups groups(int size) {
        boolean[] treated = new boolean[size];
        for (int row = 0; row < size / 2; row++) {
            treated[row] = true;
        }
        return BalanceGroups.everyone(treated);
    }

    private static List<Pair> pairs(int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            pairs.add(new Pair(row, count + row, 0));
        }
        return pairs;
    }
}
