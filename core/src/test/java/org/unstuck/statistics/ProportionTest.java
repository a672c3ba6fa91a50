package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.count;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void intervals_are_those_of_r() {
        for (NamedCsvRecord row : ReferenceTable.ours("proportion_intervals.csv")) {
            Proportion proportion = new Proportion(count(row, "x"), count(row, "n"));

            assertNear(proportion.value(), number(row, "p"));
            assertNear(proportion.wilson(0.95), number(row, "wilson_lo"), number(row, "wilson_hi"));
            assertNear(proportion.clopperPearson(0.95), number(row, "clopper_lo"), number(row, "clopper_hi"));
        }
    }

    @Test
    void of_none_there_is_no_value_and_no_limit() {
        Proportion none = new Proportion(0, 0);

        assertThat(none.value()).isNaN();
        assertThat(none.wilson(0.95)).isEqualTo(new Interval(0, 1));
        assertThat(none.clopperPearson(0.95)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void none_and_all_reach_the_ends_exactly() {
        assertThat(new Proportion(0, 33).wilson(0.95).lower()).isZero();
        assertThat(new Proportion(33, 33).wilson(0.95).upper()).isEqualTo(1);
        assertThat(new Proportion(0, 33).clopperPearson(0.95).lower()).isZero();
        assertThat(new Proportion(33, 33).clopperPearson(0.95).upper()).isEqualTo(1);
    }

    @Test
    void one_school_alone_leaves_almost_everything_possible() {
        assertNear(new Proportion(0, 1).clopperPearson(0.95), 0, 0.975);
        assertNear(new Proportion(1, 1).clopperPearson(0.95), 0.025, 1);
    }

    @Test
    void more_than_all_and_fewer_than_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(4, 3))
                .withMessage("There cannot be 4 of 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, -1));
    }

    @Test
    void a_level_of_confidence_outside_0_and_1_is_refused() {
        for (double level : new double[] {0, 1, 95, -0.5, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2).wilson(level));
            assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0).wilson(level));
            assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0).clopperPearson(level));
        }
    }

    @Property
    void an_interval_holds_the_estimate_and_lies_in_0_to_1(
            @ForAll("proportions") Proportion proportion, @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
        for (Interval interval : new Interval[] {proportion.wilson(level), proportion.clopperPearson(level)}) {
            assertThat(interval.contains(proportion.value())).isTrue();
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
        }
    }

    @Property
    void counting_the_others_mirrors_the_interval(@ForAll("proportions") Proportion proportion) {
        Interval others = new Proportion(proportion.of() - proportion.count(), proportion.of()).wilson(0.95);

        assertNear(proportion.wilson(0.95), 1 - others.upper(), 1 - others.lower());
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, 30_000)
                .flatMap(of -> Arbitraries.longs().between(0, of).map(count -> new Proportion(count, of)));
    }
}
