package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

class OutcomeComparisonTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Design DESIGN = Design.on("size");

    @Test
    void of_fifteen_pairs_that_differ_twelve_one_way_have_the_p_of_the_exact_test() {
        OutcomeComparison found = compare(IntStream.range(0, 15)
                .mapToObj(it -> it < 12 ? new double[] {1, 0} : new double[] {0, 1})
                .toArray(double[][]::new));

        assertThat(found.yesOrNo()).isTrue();
        assertThat(found.p()).isCloseTo(2 * 0.017578125, EXACT);
        assertThat(found.difference()).isCloseTo(0.6, EXACT);
        assertThat(found.limits()).isNull();
        assertThat(found.bias().eValue()).isCloseTo(4 + Math.sqrt(12), EXACT);
        assertThat(found.test()).isEqualTo("McNemar's exact test");
    }

    @Test
    void an_outcome_on_a_scale_has_limits_of_the_mean_difference_around_it() {
        OutcomeComparison found = compare(
                new double[] {5, 3}, new double[] {6, 5}, new double[] {9, 2}, new double[] {4, 4.5}, new double[] {8, 4
                });

        assertThat(found.yesOrNo()).isFalse();
        assertThat(found.difference()).isCloseTo(2.7, EXACT);
        assertThat(found.limits()).isNotNull();
        assertThat(found.limits().contains(2.7)).isTrue();
        assertThat(found.p()).isCloseTo(0.125, EXACT);
        assertThat(found.bias().eValue()).isNull();
    }

    @Test
    void a_pair_that_lacks_the_outcome_on_a_side_is_left_out_and_counted() {
        OutcomeComparison found =
                compare(new double[] {1, 0}, new double[] {Double.NaN, 1}, new double[] {0, Double.NaN});

        assertThat(found.unknown()).isEqualTo(2);
        assertThat(found.bias().pairs()).isEqualTo(1);
        assertThat(found.meanTreated()).isEqualTo(1);
    }

    @Test
    void where_nothing_differs_nothing_is_found() {
        OutcomeComparison found = compare(new double[] {1, 1}, new double[] {0, 0});

        assertThat(found.p()).isEqualTo(1);
        assertThat(found.bias().tolerance()).isNull();
    }

    @Test
    void what_cannot_be_compared_is_refused_with_the_reason() {
        MatchingTable table = table(new double[] {Double.NaN, 1});
        List<Pair> pairs = List.of(new Pair(0, 1, 0));

        assertThatThrownBy(() -> OutcomeComparison.of(table, DESIGN, pairs, "good"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("no pair of which both have a value in 'good'");
        assertThatThrownBy(() -> OutcomeComparison.of(table, DESIGN, pairs, "size"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("'size' is part of the design");
        assertThatThrownBy(() -> OutcomeComparison.of(table, DESIGN.withMethod(new Method.Optimal(2)), pairs, "good"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("one treated unit with one control");
    }

    private static OutcomeComparison compare(double[]... pairs) {
        return OutcomeComparison.of(
                table(pairs),
                DESIGN,
                IntStream.range(0, pairs.length)
                        .mapToObj(it -> new Pair(2 * it, 2 * it + 1, 0))
                        .toList(),
                "good");
    }

    private static MatchingTable table(double[]... pairs) {
        List<String> ids = new ArrayList<>();
        boolean[] treated = new boolean[2 * pairs.length];
        double[] outcomes = new double[2 * pairs.length];
        for (int row = 0; row < treated.length; row++) {
            ids.add("school " + row);
            treated[row] = row % 2 == 0;
            outcomes[row] = pairs[row / 2][row % 2];
        }
        return new MatchingTable(
                ids,
                treated,
                List.of(new Column.Numbers("good", outcomes), new Column.Numbers("size", new double[treated.length])));
    }
}
