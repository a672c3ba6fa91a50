package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.assertNearInShare;
import static org.unstuck.statistics.ReferenceTable.count;
import static org.unstuck.statistics.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ObservedToExpectedTest {

    @Test
    void exact_limits_and_p_values_are_those_of_r() {
        for (NamedCsvRecord row : ReferenceTable.ours("observed_expected.csv")) {
            ObservedToExpected ratio = new ObservedToExpected(count(row, "observed"), number(row, "expected"));

            assertNear(ratio.value(), number(row, "ratio"));
            assertNear(ratio.exact(0.95), number(row, "exact_lo"), number(row, "exact_hi"));
            assertNearInShare(ratio.p(), number(row, "exact_p"));
        }
    }

    @Test
    void nothing_expected_sets_no_limits() {
        assertThat(new ObservedToExpected(0, 0).value()).isNaN();
        assertThat(new ObservedToExpected(2, 0).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new ObservedToExpected(2, 0).exact(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void as_many_as_expected_is_no_surprise_and_some_where_none_can_be_is_a_perfect_one() {
        assertThat(new ObservedToExpected(4, 4).p()).isEqualTo(1);
        assertThat(new ObservedToExpected(0, 0).p()).isEqualTo(1);
        assertThat(new ObservedToExpected(1, 0).p()).isZero();
    }

    @Test
    void fewer_than_none_and_no_number_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedToExpected(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedToExpected(1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedToExpected(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedToExpected(1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedToExpected(1, 0).exact(1));
    }

    @Property
    void limits_hold_the_ratio(
            @ForAll @LongRange(min = 0, max = 20_000) long observed,
            @ForAll @DoubleRange(min = 0.01, max = 20_000) double expected) {
        ObservedToExpected ratio = new ObservedToExpected(observed, expected);

        assertThat(ratio.exact(0.95).contains(ratio.value())).isTrue();
        assertThat(ratio.p()).isBetween(0.0, 1 + 1e-9);
    }
}
