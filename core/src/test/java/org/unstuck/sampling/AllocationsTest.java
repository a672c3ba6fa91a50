package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.unstuck.matching.Lots;

class AllocationsTest {

    private static final int DRAWS = 20_000;

    @Test
    void samples_are_counted_without_listing_them() {
        Allocations allocations = new Allocations(
                new int[][] {{3, 2}, {4, 0}},
                List.of(new Quota(1, 2), Quota.ANY),
                List.of(Quota.exactly(2), new Quota(0, 1)),
                Quota.ANY);

        // of the first region 1 or 2: with two of the first phase 3 + 12 + 6 × 2, or 12 × 2, or 6 × 2 for one of the
        // second
        assertThat(allocations.samples()).isEqualTo(3 + 3 * 4 + 3 * 4 * 2 + 6 * 2);
    }

    @Property(tries = 40)
    void draws_take_on_average_what_is_expected(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int[][] schools = new int[3][2];
        for (int[] region : schools) {
            region[0] = chance.nextInt(6);
            region[1] = chance.nextInt(6);
        }
        Allocations allocations = new Allocations(
                schools,
                List.of(new Quota(0, 2), new Quota(1, 3), Quota.ANY),
                List.of(Quota.exactly(2), new Quota(1, 3)),
                Quota.ANY);
        if (allocations.samples() == 0) {
            return;
        }
        double[][] sums = new double[3][2];
        Lots lots = new Lots(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            int[][] drawn = allocations.draw(lots);
            for (int region = 0; region < 3; region++) {
                for (int phase = 0; phase < 2; phase++) {
                    assertThat(drawn[region][phase]).isLessThanOrEqualTo(schools[region][phase]);
                    sums[region][phase] += drawn[region][phase];
                }
            }
        }
        double[][] expected = allocations.expected();
        for (int region = 0; region < 3; region++) {
            for (int phase = 0; phase < 2; phase++) {
                assertThat(sums[region][phase] / DRAWS).isCloseTo(expected[region][phase], within(0.05));
            }
        }
    }
}
