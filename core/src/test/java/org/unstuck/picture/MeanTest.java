package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unstuck.statistics.Interval;

/** Student's sleep data (Biometrika 6, 1908), with the limits that t.test of R gives. */
class MeanTest {

    private static final Mean FIRST = new Mean(10, 0, 0.75, 1.789010);
    private static final Mean SECOND = new Mean(10, 0, 2.33, 2.002249);

    @Test
    void a_mean_has_students_limits() {
        near(FIRST.interval(), -0.5297804, 2.0297804);
    }

    @Test
    void a_difference_of_means_has_welchs_limits() {
        Mean.Difference difference = FIRST.less(SECOND);

        assertThat(difference.value()).isCloseTo(-1.58, within(1e-12));
        near(difference.interval(), -3.3654832, 0.2054832);
    }

    @Test
    void one_school_sets_no_limits() {
        Interval interval = new Mean(1, 0, 30, Double.NaN).interval();

        assertThat(interval).isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(FIRST.less(new Mean(1, 0, 30, Double.NaN)).interval()).isEqualTo(interval);
    }

    private static void near(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(1e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-5));
    }
}
