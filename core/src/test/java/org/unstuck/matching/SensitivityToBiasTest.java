package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unstuck.matching.SensitivityToBias.Bound;

class SensitivityToBiasTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void twelve_of_fifteen_differing_pairs_have_the_bounds_of_the_reference() {
        double[] outcomes = new double[30];
        IntStream.range(0, 12).forEach(it -> outcomes[it] = 1);
        IntStream.range(12, 15).forEach(it -> outcomes[15 + it] = 1);

        SensitivityToBias found = SensitivityToBias.of(BalanceVariable.of("good", outcomes), pairs(15));

        assertThat(found.higher()).isEqualTo(12);
        assertThat(found.lower()).isEqualTo(3);
        assertThat(p(found, 1)).isCloseTo(0.017578125, EXACT);
        assertThat(p(found, 1.5)).isCloseTo(0.0905019024015359, EXACT);
        assertThat(p(found, 2)).isCloseTo(0.209240188120252, EXACT);
        assertThat(p(found, 3)).isCloseTo(0.461286876350642, EXACT);
        assertThat(p(found, 4)).isCloseTo(0.648162104573952, EXACT);
        assertThat(found.eValue()).isCloseTo(4 + Math.sqrt(12), EXACT);
    }

    @Test
    void an_outcome_on_a_scale_has_the_bounds_of_the_reference_whatever_its_direction() {
        double[] differences = {.9, -.2, 1.4, .3, .8, 1.1, -.1, .6, 1.9, .5, 1.2, -.4, .7, 1.05, .25};
        double[] outcomes = new double[30];
        double[] turned = new double[30];
        for (int pair = 0; pair < 15; pair++) {
            outcomes[pair] = differences[pair];
            turned[15 + pair] = differences[pair];
        }

        SensitivityToBias found = SensitivityToBias.of(BalanceVariable.of("score", outcomes), pairs(15));

        assertThat(p(found, 1)).isCloseTo(0.0015714642655828, EXACT);
        assertThat(p(found, 2)).isCloseTo(0.0269445839414795, EXACT);
        assertThat(p(found, 4)).isCloseTo(0.127994255835069, EXACT);
        assertThat(found.eValue()).isNull();
        assertThat(SensitivityToBias.of(BalanceVariable.of("score", turned), pairs(15))
                        .bounds())
                .isEqualTo(found.bounds());
    }

    @Test
    void ten_pairs_that_all_agree_stand_much_hidden_bias_and_five_stand_little() {
        assertThat(allAgree(10).tolerance()).isCloseTo(2.86, within(0.005));
        assertThat(allAgree(5).tolerance()).isCloseTo(1.22, within(0.005));
    }

    @Test
    void pairs_that_do_not_differ_prove_nothing() {
        SensitivityToBias found =
                SensitivityToBias.of(BalanceVariable.of("good", 1, 0, 1, 0), List.of(new Pair(0, 2, 0)));

        assertThat(found.pairs()).isEqualTo(1);
        assertThat(found.tolerance()).isNull();
        assertThat(p(found, 1)).isEqualTo(1);
    }

    @Test
    void an_outcome_that_nobody_knows_cannot_be_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SensitivityToBias.of(BalanceVariable.of("good", 1, Double.NaN), List.of(new Pair(0, 1, 0))));
    }

    private static SensitivityToBias allAgree(int pairs) {
        double[] outcomes = new double[2 * pairs];
        IntStream.range(0, pairs).forEach(it -> outcomes[it] = 1);
        return SensitivityToBias.of(BalanceVariable.of("good", outcomes), pairs(pairs));
    }

    private static double p(SensitivityToBias found, double gamma) {
        return found.bounds().stream()
                .filter(it -> it.gamma() == gamma)
                .mapToDouble(Bound::p)
                .findFirst()
                .orElseThrow();
    }

    private static List<Pair> pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> new Pair(it, count + it, 0))
                .toList();
    }
}
