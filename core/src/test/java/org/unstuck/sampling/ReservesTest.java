package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.unstuck.matching.Pair;

class ReservesTest {

    private static final int SEVERAL = 6;
    private static final Quotas FIVE_EACH =
            new Quotas("phase", Map.of("Primary", Quota.exactly(5), "Secondary", Quota.exactly(5)), Quota.NONE);
    private static final SampleDesign DESIGN =
            SampleDesign.of(FIVE_EACH, new Quotas("region", Map.of(), new Quota(1, 2)));

    @Test
    void one_school_takes_the_place_of_a_partner_that_declines() {
        Pool pool = BestSampleTest.schools();
        Sample sample = (Sample) BestSample.choose(pool, DESIGN);
        Pair broken = sample.pairs().get(0);

        List<Replacement> ranked = Reserves.rank(pool, DESIGN, sample, Set.of(broken.control()), 3);

        assertThat(ranked).hasSize(3).allSatisfy(it -> {
            assertThat(it.invited()).hasSize(1);
            assertThat(it.released()).isEmpty();
            assertThat(it.changed())
                    .hasSize(1)
                    .first()
                    .extracting(Pair::treated)
                    .isEqualTo(broken.treated());
            assertThat(it.extra()).isPositive();
        });
        assertThat(ranked).extracting(Replacement::extra).isSorted();
    }

    @Test
    void the_partner_of_a_stuck_school_that_declines_is_kept_where_another_stuck_school_suits_it() {
        Pool pool = BestSampleTest.schools();
        Sample sample = (Sample) BestSample.choose(pool, DESIGN);
        Pair broken = sample.pairs().get(1);

        Replacement best =
                Reserves.rank(pool, DESIGN, sample, Set.of(broken.treated()), 1).get(0);

        assertThat(best.invited()).hasSize(1);
        assertThat(best.released()).isEmpty();
        assertThat(best.sample().has(broken.control())).isTrue();
        assertThat(best.sample().has(broken.treated())).isFalse();
    }

    @Test
    void a_school_that_declines_cannot_be_one_that_the_design_settles() {
        Pool pool = BestSampleTest.schools();
        SampleDesign design = DESIGN.withIncluded(Set.of("S000001"));
        Sample sample = (Sample) BestSample.choose(pool, design);

        assertThatThrownBy(() -> Reserves.rank(pool, design, sample, Set.of(0), 1))
                .hasMessage("School S000001 has declined, but the design has it in the sample.");
    }

    @Property(tries = 1500)
    void alternatives_come_in_order_and_none_is_missing(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Pool pool = SmallPools.random(chance);
        SampleDesign design = SmallPools.design(chance, pool).withIncluded(Set.of());
        if (!(BestSample.choose(pool, design) instanceof Sample sample)
                || sample.pairs().isEmpty()) {
            return;
        }
        int declined = sample.schools().get(chance.nextInt(sample.schools().size()));
        List<Sample> all = new ArrayList<>();
        SmallPools.forEachSample(pool, design, it -> {
            if (!it.has(declined)) {
                all.add(it);
            }
        });
        all.sort(Comparator.comparing((Sample it) -> -keptSchools(it, sample))
                .thenComparing(it -> -keptPairs(it, sample))
                .thenComparing(Sample::total));

        List<Replacement> ranked = Reserves.rank(pool, design, sample, Set.of(declined), SEVERAL);

        assertThat(ranked).hasSize(Math.min(SEVERAL, all.size()));
        assertThat(new HashSet<>(ranked)).hasSameSizeAs(ranked);
        for (int place = 0; place < ranked.size(); place++) {
            Sample found = ranked.get(place).sample();
            Sample expected = all.get(place);
            assertThat(keptSchools(found, sample)).isEqualTo(keptSchools(expected, sample));
            assertThat(keptPairs(found, sample)).isEqualTo(keptPairs(expected, sample));
            assertThat(found.total()).isCloseTo(expected.total(), within(1e-9));
            assertThat(SmallPools.keeps(pool, design, found.pairs())).isTrue();
        }
    }

    private static long keptSchools(Sample one, Sample other) {
        return one.schools().stream().filter(other::has).count();
    }

    private static long keptPairs(Sample one, Sample other) {
        return one.pairs().stream()
                .filter(it -> other.pairs(it.treated(), it.control()))
                .count();
    }
}
