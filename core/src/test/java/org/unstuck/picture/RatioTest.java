package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void twice_the_share_of_all_is_more_than_twice_the_share_of_the_rest() {
        Share met = new Share(40, 100);
        Share all = new Share(200, 1000);

        assertThat(Ratio.toAll(met, all)).hasValueSatisfying(it -> {
            assertThat(it.value()).isEqualTo(2.0);
            assertThat(it.differsFromOne()).isTrue();
        });
        assertThat(Ratio.toRest(met, met.outOf(all)))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo(2.25));
    }

    @Test
    void four_of_ten_schools_cannot_be_told_from_two_in_ten_of_all() {
        assertThat(Ratio.toAll(new Share(4, 10), new Share(200, 1000)))
                .hasValueSatisfying(it -> assertThat(it.differsFromOne()).isFalse());
    }

    @Test
    void where_every_school_met_it_the_ratio_is_one() {
        assertThat(Ratio.toAll(new Share(3, 9), new Share(3, 9)))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo(1.0));
    }

    @Test
    void where_no_school_has_it_there_is_no_ratio() {
        assertThat(Ratio.toAll(new Share(0, 10), new Share(0, 100))).isEmpty();
        assertThat(Ratio.toRest(new Share(5, 10), new Share(0, 90))).isEmpty();
    }

    @Property(tries = 200)
    void the_limits_hold_the_value_and_all_lies_between_one_and_the_rest(
            @ForAll @IntRange(min = 1, max = 400) int metOf,
            @ForAll @IntRange(min = 1, max = 5000) int restOf,
            @ForAll @IntRange(max = 100) int metPercent,
            @ForAll @IntRange(min = 1, max = 100) int restPercent) {
        Share met = new Share((long) metOf * metPercent / 100, metOf);
        Share rest = new Share(Math.max(1, (long) restOf * restPercent / 100), restOf);
        Share all = new Share(met.count() + rest.count(), met.of() + rest.of());
        Ratio toAll = Ratio.toAll(met, all).orElseThrow();
        Ratio toRest = Ratio.toRest(met, rest).orElseThrow();

        assertThat(toAll.value())
                .isBetween(toAll.interval().lower() - 1e-6, toAll.interval().upper() + 1e-6);
        assertThat(Math.abs(toAll.value() - 1)).isLessThanOrEqualTo(Math.abs(toRest.value() - 1) + 1e-9);
        assertThat(toAll.differsFromOne()).isEqualTo(toRest.differsFromOne());
    }

    @Test
    void the_share_is_a_percentage_with_limits_around_it() {
        Share share = new Share(157, 352);

        assertThat(share.percentage().orElseThrow()).isCloseTo(44.6, within(0.01));
        assertThat(share.interval().lower()).isCloseTo(39.5, within(0.1));
        assertThat(share.interval().upper()).isCloseTo(49.8, within(0.1));
        assertThat(new Share(0, 0).percentage()).isEmpty();
    }
}
