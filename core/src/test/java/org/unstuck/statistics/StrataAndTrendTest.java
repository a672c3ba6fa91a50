package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unstuck.statistics.ReferenceTable.assertNear;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Proportions compared within strata and along an order; the expected values are those of R. */
class StrataAndTrendTest {

    private static final Interval ANYTHING = new Interval(0, Double.POSITIVE_INFINITY);

    /** Admission to Berkeley in 1973, men and women in six departments: Bickel and others (1975), Science 187. */
    @Test
    void the_common_odds_ratio_of_admission_to_berkeley_is_that_of_r() {
        MantelHaenszel admission = new MantelHaenszel(List.of(
                departments(512, 825, 89, 108),
                departments(353, 560, 17, 25),
                departments(120, 325, 202, 593),
                departments(138, 417, 131, 375),
                departments(53, 191, 94, 393),
                departments(22, 373, 24, 341)));

        assertNear(admission.oddsRatio(), 0.904696828258623);
        assertNear(admission.limits(0.95), 0.77190736175935, 1.06032976443666);
        assertNear(admission.test().statistic(), 1.42694622858669);
        assertNear(admission.test().p(), 0.232263462817048);
    }

    @Test
    void strata_too_empty_to_compare_leave_everything_possible() {
        MantelHaenszel empty = new MantelHaenszel(List.of(departments(0, 0, 1, 1), departments(0, 0, 0, 0)));
        MantelHaenszel zero = new MantelHaenszel(List.of(departments(0, 5, 2, 6)));

        assertThat(empty.oddsRatio()).isNaN();
        assertThat(empty.limits(0.95)).isEqualTo(ANYTHING);
        assertThat(empty.test()).isEqualTo(new ChiSquare(0, 0));
        assertThat(zero.oddsRatio()).isZero();
        assertThat(zero.limits(0.95)).isEqualTo(ANYTHING);
    }

    /** Smokers among patients with lung cancer in four studies: Fleiss (1981), page 139. */
    @Test
    void the_trend_of_smokers_is_that_of_r() {
        ChiSquare trend = new TrendOfProportions(List.of(
                        new Proportion(83, 86),
                        new Proportion(90, 93),
                        new Proportion(129, 136),
                        new Proportion(70, 82)))
                .test();

        assertNear(trend.statistic(), 8.22492228519771);
        assertNear(trend.p(), 0.00413189747764149);
    }

    @Test
    void one_group_or_members_all_alike_show_no_trend() {
        ChiSquare nothing = new ChiSquare(0, 0);

        assertThat(new TrendOfProportions(List.of()).test()).isEqualTo(nothing);
        assertThat(new TrendOfProportions(List.of(new Proportion(0, 0), new Proportion(2, 7))).test())
                .isEqualTo(nothing);
        assertThat(new TrendOfProportions(List.of(new Proportion(0, 4), new Proportion(0, 7))).test())
                .isEqualTo(nothing);
    }

    private static MantelHaenszel.Stratum departments(long admittedMen, long men, long admittedWomen, long women) {
        return new MantelHaenszel.Stratum(new Proportion(admittedMen, men), new Proportion(admittedWomen, women));
    }
}
