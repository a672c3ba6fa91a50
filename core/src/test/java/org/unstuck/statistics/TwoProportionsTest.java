package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.assertNearInShare;
import static org.unstuck.statistics.ReferenceTable.count;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Ratio and difference of two proportions, and Fisher's test of both. */
class TwoProportionsTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Proportion NONE = new Proportion(0, 0);

    @Test
    void ratio_difference_and_exact_test_are_those_of_r() {
        for (NamedCsvRecord row : ReferenceTable.ours("two_by_two.csv")) {
            Proportion first = new Proportion(count(row, "a"), count(row, "a") + count(row, "b"));
            Proportion second = new Proportion(count(row, "c"), count(row, "c") + count(row, "d"));
            RatioOfProportions ratio = new RatioOfProportions(first, second);
            DifferenceOfProportions difference = new DifferenceOfProportions(first, second);

            assertNear(ratio.value(), number(row, "rr"));
            assertNear(ratio.koopman(0.95), number(row, "rr_koopman_lo"), number(row, "rr_koopman_hi"));
            assertNear(difference.value(), number(row, "rd"));
            assertNear(difference.newcombe(0.95), number(row, "newcombe_lo"), number(row, "newcombe_hi"));
            assertNearInShare(FisherExact.twoSided(first, second), number(row, "fisher_p"));
            assertNearInShare(FisherExact.greater(first, second), number(row, "fisher_p_greater"));
            assertNearInShare(FisherExact.twoSidedMid(first, second), number(row, "fisher_midp"));
        }
    }

    @Test
    void a_ratio_has_no_lower_limit_but_0_where_the_first_count_is_0() {
        RatioOfProportions ratio = new RatioOfProportions(new Proportion(0, 20), new Proportion(5, 20));

        assertThat(ratio.value()).isZero();
        assertThat(ratio.koopman(0.95).lower()).isZero();
        assertThat(ratio.koopman(0.95).upper()).isBetween(0.5, 1.0);
    }

    @Test
    void a_ratio_has_no_upper_limit_where_the_second_count_is_0() {
        RatioOfProportions ratio = new RatioOfProportions(new Proportion(5, 20), new Proportion(0, 20));

        assertThat(ratio.value()).isEqualTo(INFINITY);
        assertThat(ratio.koopman(0.95).lower()).isBetween(1.0, 2.0);
        assertThat(ratio.koopman(0.95).upper()).isEqualTo(INFINITY);
    }

    @Test
    void two_counts_of_0_or_a_proportion_of_none_say_nothing_of_the_ratio() {
        Interval anything = new Interval(0, INFINITY);
        RatioOfProportions zeros = new RatioOfProportions(new Proportion(0, 9), new Proportion(0, 12));

        assertThat(zeros.value()).isNaN();
        assertThat(zeros.koopman(0.95)).isEqualTo(anything);
        assertThat(new RatioOfProportions(NONE, new Proportion(3, 4)).koopman(0.95))
                .isEqualTo(anything);
        assertThat(new RatioOfProportions(new Proportion(3, 4), NONE).koopman(0.95))
                .isEqualTo(anything);
    }

    /** In closed form: from n / (n + z²) to (m + z²) / m. */
    @Test
    void where_all_are_counted_twice_the_ratio_is_1_between_its_known_limits() {
        RatioOfProportions all = new RatioOfProportions(new Proportion(12, 12), new Proportion(30, 30));
        double z = 1.959963984540054;

        assertNear(all.koopman(0.95), 12 / (12 + z * z), (30 + z * z) / 30);
    }

    @Test
    void a_proportion_of_none_says_nothing_of_the_difference_and_no_test_refuses_it() {
        DifferenceOfProportions difference = new DifferenceOfProportions(NONE, new Proportion(1, 2));

        assertThat(difference.value()).isNaN();
        assertThat(difference.newcombe(0.95)).isEqualTo(new Interval(-1, 1));
        assertThat(FisherExact.twoSided(NONE, NONE)).isEqualTo(1);
        assertThat(FisherExact.twoSidedMid(NONE, NONE)).isEqualTo(1);
        assertThat(FisherExact.twoSided(NONE, new Proportion(3, 7))).isEqualTo(1);
    }

    /** Fisher (1935, 1962): three of four cups told right; brothers and sisters of criminal twins convicted. */
    @Test
    void the_lady_tasting_tea_and_the_twins_of_fisher() {
        assertNear(FisherExact.greater(new Proportion(3, 4), new Proportion(1, 4)), 0.242857142857143);
        assertNear(FisherExact.twoSided(new Proportion(2, 17), new Proportion(10, 13)), 0.000536724119143436);
    }

    @Property
    void swapping_both_turns_the_ratio_upside_down(
            @ForAll("proportions") Proportion first, @ForAll("proportions") Proportion second) {
        Interval limits = new RatioOfProportions(first, second).koopman(0.95);
        Interval swapped = new RatioOfProportions(second, first).koopman(0.95);

        assertThat(swapped.lower()).isCloseTo(1 / limits.upper(), within(1e-9 * swapped.lower()));
        assertThat(1 / swapped.upper()).isCloseTo(limits.lower(), within(1e-9 * limits.lower()));
    }

    @Property
    void limits_hold_the_ratio_and_the_difference(
            @ForAll("proportions") Proportion first, @ForAll("proportions") Proportion second) {
        RatioOfProportions ratio = new RatioOfProportions(first, second);
        DifferenceOfProportions difference = new DifferenceOfProportions(first, second);

        if (!Double.isNaN(ratio.value())) {
            assertThat(ratio.koopman(0.95).contains(ratio.value())).isTrue();
        }
        assertThat(difference.newcombe(0.95).contains(difference.value())).isTrue();
        assertThat(difference.newcombe(0.95).lower()).isGreaterThanOrEqualTo(-1);
        assertThat(difference.newcombe(0.95).upper()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void a_wider_level_gives_wider_limits(
            @ForAll("proportions") Proportion first, @ForAll("proportions") Proportion second) {
        Interval narrow = new RatioOfProportions(first, second).koopman(0.8);
        Interval wide = new RatioOfProportions(first, second).koopman(0.99);

        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Property(tries = 200)
    void the_exact_test_does_not_mind_the_order_and_the_mid_p_is_smaller(
            @ForAll("proportions") Proportion first, @ForAll("proportions") Proportion second) {
        double p = FisherExact.twoSided(first, second);

        assertNear(FisherExact.twoSided(second, first), p);
        assertThat(p).isBetween(0.0, 1.0);
        assertThat(FisherExact.twoSidedMid(first, second)).isLessThanOrEqualTo(p);
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, 3_000)
                .flatMap(of -> Arbitraries.longs().between(0, of).map(count -> new Proportion(count, of)));
    }
}
