package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The 15 p values of the example in Benjamini and Hochberg (1995). */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0
    };

    @Test
    void the_example_of_the_paper_comes_out_as_in_r() {
        double[] adjusted = BenjaminiHochberg.adjust(PAPER);

        assertNear(adjusted[0], 0.0015);
        assertNear(adjusted[3], 0.035625);
        assertNear(adjusted[7], 0.0645);
        assertNear(adjusted[9], 0.486);
        assertThat(Arrays.stream(adjusted).filter(each -> each <= 0.05)).hasSize(4);
    }

    @Test
    void equal_values_are_adjusted_alike_and_none_gives_none() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.02, 0.5, 0.02})).containsExactly(0.03, 0.5, 0.03);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @Test
    void what_is_no_p_value_is_refused() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {0.5, wrong}));
        }
    }

    @Property
    void adjusting_raises_keeps_the_order_and_stays_below_bonferroni(@ForAll("pValues") double[] p) {
        double[] before = p.clone();
        double[] adjusted = BenjaminiHochberg.adjust(p);

        assertThat(p).containsExactly(before);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], Math.min(1, p[i] * p.length));
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j]) {
                    assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                }
            }
        }
    }

    @Provide
    Arbitrary<double[]> pValues() {
        return Arbitraries.doubles()
                .between(0, 1)
                .ofScale(4)
                .array(double[].class)
                .ofMaxSize(40);
    }
}
