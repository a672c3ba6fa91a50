package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Pair;

class StratifiedDrawTest {

    private static final long SEED = 20200131;
    private static final Quotas FIVE_EACH =
            new Quotas("phase", Map.of("Primary", Quota.exactly(5), "Secondary", Quota.exactly(5)), Quota.NONE);
    private static final SampleDesign DESIGN =
            SampleDesign.of(FIVE_EACH, new Quotas("region", Map.of(), new Quota(1, 2)));

    @Test
    void the_same_seed_draws_the_same_schools_and_another_seed_others() {
        Pool pool = BestSampleTest.schools();

        assertThat(draw(pool, DESIGN, SEED)).isEqualTo(draw(pool, DESIGN, SEED));
        assertThat(draw(pool, DESIGN, SEED).sample())
                .isNotEqualTo(draw(pool, DESIGN, SEED + 1).sample());
    }

    @Test
    void chances_are_exact_where_partners_are_many_and_add_up_to_the_size_of_the_sample() {
        Draw draw = draw(BestSampleTest.schools(), DESIGN, SEED);

        assertThat(draw.exact()).isTrue();
        assertThat(draw.chances()).hasSize(60);
        assertThat(draw.chances().values().stream().mapToDouble(it -> it).sum()).isCloseTo(10, within(1e-9));
    }

    @Test
    void a_school_that_is_settled_is_certain_to_be_in_it() {
        Pool pool = BestSampleTest.schools();

        Draw draw = draw(pool, DESIGN.withIncluded(Set.of("S000002")), SEED);

        assertThat(draw.chances()).containsEntry(1, 1.0);
        assertThat(draw.sample().has(1)).isTrue();
    }

    @Test
    void an_unstuck_school_alone_cannot_be_settled() {
        Pool pool = BestSampleTest.schools();

        assertThatThrownBy(() -> StratifiedDraw.draw(pool, DESIGN.withIncluded(Set.of("S000100")), SEED))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("not an unstuck school alone: S000100");
    }

    @Test
    void where_schools_compete_for_partners_the_chances_are_simulated() {
        Pool pool = SmallPools.of(
                List.of("Primary", "Primary", "Primary", "Primary", "Primary"),
                List.of("North", "North", "North", "West", "West"),
                new double[][] {{1, Double.POSITIVE_INFINITY}, {2, Double.POSITIVE_INFINITY}, {1, 1}});
        SampleDesign design = SampleDesign.of(
                new Quotas("phase", Map.of("Primary", Quota.exactly(2)), Quota.NONE),
                new Quotas("region", Map.of(), Quota.ANY));

        Draw draw = draw(pool, design, SEED);

        assertThat(draw.exact()).isFalse();
        assertThat(draw.chances().get(0)).isCloseTo(0.5, within(0.03));
        assertThat(draw.chances()).containsEntry(2, 1.0);
        assertThat(draw.sample().has(2)).isTrue();
    }

    @Property(tries = 50)
    void every_set_of_schools_that_keeps_the_design_counts_the_same(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Pool pool = SmallPools.random(chance);
        SampleDesign design = SmallPools.design(chance, pool).withIncluded(Set.of());
        Set<Set<Integer>> sets = new HashSet<>();
        SmallPools.forEachSample(pool, design, it -> sets.add(stuck(it)));

        if (!(StratifiedDraw.draw(pool, design, seed) instanceof Draw draw)) {
            assertThat(sets).isEmpty();
            return;
        }
        assertThat(SmallPools.keeps(pool, design, draw.sample().pairs())).isTrue();
        assertThat(sets).contains(stuck(draw.sample()));
        double rounding = draw.exact() ? 1e-9 : 0.05;
        draw.chances()
                .forEach((school, probability) -> assertThat(probability)
                        .isCloseTo(
                                sets.stream().filter(it -> it.contains(school)).count() / (double) sets.size(),
                                within(rounding)));
    }

    private static Set<Integer> stuck(Sample sample) {
        return sample.pairs().stream().map(Pair::treated).collect(Collectors.toSet());
    }

    private static Draw draw(Pool pool, SampleDesign design, long seed) {
        return (Draw) StratifiedDraw.draw(pool, design, seed);
    }
}
