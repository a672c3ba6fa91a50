package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** The classes of a map. */
class ShadesTest {

    @Test
    void classes_are_equally_wide_and_none_not_known_and_not_shown_are_their_own() {
        Shades shades =
                Shades.of(List.of(Amount.of(8.5), Examples.CONFIDENTIAL, Amount.of(0), Examples.NOT_AVAILABLE), false);

        assertThat(shades.names())
                .containsExactly(
                        "None",
                        "Up to 2.5%",
                        "Over 2.5% to 5%",
                        "Over 5% to 7.5%",
                        "Over 7.5% to 10%",
                        "Not shown (confidential)",
                        "Not known");
        assertThat(shades.of(Amount.of(2.5)).name()).isEqualTo("Up to 2.5%");
        assertThat(shades.of(Amount.of(2.6)).name()).isEqualTo("Over 2.5% to 5%");
        assertThat(shades.of(Examples.NOT_AVAILABLE).colour()).isEqualTo(Palette.UNKNOWN);
        assertThat(shades.of(Examples.CONFIDENTIAL).colour()).isEqualTo(Palette.WITHHELD);
    }

    @Property
    void every_share_has_a_class_of_the_legend(@ForAll @NotEmpty List<@DoubleRange(min = 0, max = 100) Double> shares) {
        Shades shades = Shades.of(shares.stream().map(Amount::of).toList(), true);

        assertThat(shares).allSatisfy(it -> assertThat(shades.all()).contains(shades.of(Amount.of(it))));
    }
}
