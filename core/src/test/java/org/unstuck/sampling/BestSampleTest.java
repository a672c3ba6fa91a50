package org.unstuck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.ReferenceDistances;
import org.unstuck.matching.ReferenceTable;
import org.unstuck.sampling.SampleDesign.FixedPair;

class BestSampleTest {

    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final Quotas FIVE_EACH =
            new Quotas("phase", Map.of("Primary", Quota.exactly(5), "Secondary", Quota.exactly(5)), Quota.NONE);
    private static final Quotas EVERY_REGION = new Quotas("region", Map.of(), new Quota(1, 2));

    @Test
    void more_pairs_than_can_be_looked_at_are_refused() {
        int schools = 20_100;
        boolean[] stuck = new boolean[schools];
        Arrays.fill(stuck, 0, 10_050, true);
        List<String> words = Collections.nCopies(schools, "x");
        MatchingTable large = new MatchingTable(
                IntStream.range(0, schools).mapToObj(it -> "school " + it).toList(),
                stuck,
                List.of(Column.Words.of("phase", words), Column.Words.of("region", words)));

        assertThatThrownBy(() -> Pool.of(large, (one, other) -> 0, "phase", "region"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("10,050 stuck schools with 10,050 possible partners");
    }

    @Test
    void ten_pairs_of_the_reference_have_its_total_and_its_schools() {
        Pool pool = schools();

        Sample sample = (Sample) BestSample.choose(pool, SampleDesign.of(FIVE_EACH, EVERY_REGION));

        assertThat(sample.total()).isCloseTo(5.729556484981, within(5e-13));
        assertThat(sample.pairs())
                .extracting(
                        it -> pool.table().id(it.treated()) + " " + pool.table().id(it.control()))
                .isEqualTo(ReferenceTable.of("expected/S40_sample10_pairs.csv").rows().stream()
                        .map(it -> it.getField("treated") + " " + it.getField("control"))
                        .toList());
    }

    @Test
    void nobody_is_visited_because_their_region_is_not_known() {
        Pool pool = SmallPools.of(
                List.of("Primary", "Primary", "Primary", "Primary", "Primary", "Primary"),
                List.of("North", "West", "", "North", "North", "North"),
                new double[][] {{1, FAR, FAR}, {FAR, 1, FAR}, {FAR, FAR, 9}});
        Quotas two = new Quotas("phase", Map.of("Primary", Quota.exactly(2)), Quota.NONE);

        Sample sample = (Sample) BestSample.choose(pool, SampleDesign.of(two, EVERY_REGION));

        assertThat(sample.pairs())
                .extracting(it -> pool.table().id(it.treated()))
                .containsExactly("S0", "S1");
    }

    @Test
    void a_region_with_too_few_partners_is_named() {
        Pool pool = SmallPools.of(
                List.of("Primary", "Primary", "Primary", "Primary"),
                List.of("North", "North", "West", "West"),
                new double[][] {{1}, {FAR}, {FAR}});
        SampleDesign design = SampleDesign.of(
                new Quotas("phase", Map.of("Primary", Quota.exactly(2)), Quota.NONE),
                new Quotas("region", Map.of("North", Quota.exactly(2)), Quota.ANY));

        assertThat(shortage(pool, design).sentence())
                .isEqualTo(
                        "No sample keeps all conditions: region North (2) needs 2 pairs, but only 1 stuck school for it"
                                + " has an eligible partner: S0.");
    }

    @Test
    void stuck_schools_that_compete_for_one_partner_are_told() {
        Pool pool = SmallPools.of(
                List.of("Primary", "Primary", "Primary"), List.of("North", "North", "West"), new double[][] {{1}, {2}});
        SampleDesign design =
                SampleDesign.of(new Quotas("phase", Map.of("Primary", Quota.exactly(2)), Quota.NONE), anyRegion());

        assertThat(shortage(pool, design).sentence())
                .isEqualTo(
                        "No sample keeps all conditions: phase Primary (2) needs 2 pairs, but the stuck schools for it"
                                + " have only 1 eligible partner between them: U0.");
    }

    @Test
    void a_region_without_any_stuck_school_is_named() {
        Pool pool = SmallPools.of(List.of("Primary", "Primary"), List.of("North", "West"), new double[][] {{1}});
        SampleDesign design = SampleDesign.of(
                new Quotas("phase", Map.of("Primary", Quota.exactly(1)), Quota.NONE),
                new Quotas("region", Map.of("East", new Quota(1, 2)), Quota.ANY));

        assertThat(shortage(pool, design).sentence())
                .isEqualTo(
                        "No sample keeps all conditions: region East (1 to 2) needs 1 pair, but no stuck school for it has"
                                + " an eligible partner.");
    }

    @Test
    void more_regions_than_pairs_are_a_contradiction() {
        SampleDesign design = SampleDesign.of(FIVE_EACH, new Quotas("region", Map.of(), Quota.exactly(2)));

        assertThat(shortage(schools(), design).sentence())
                .startsWith("No sample keeps all conditions: region EM (2), region EoE (2), ")
                .endsWith(
                        " together need 16 pairs, but phase Primary (5), phase Secondary (5) leave room for only 10.");
    }

    @Test
    void an_included_school_without_a_partner_is_named() {
        Pool pool = SmallPools.of(
                List.of("Primary", "Primary", "Primary"), List.of("North", "North", "West"), new double[][] {{1}, {FAR}
                });
        SampleDesign design = SampleDesign.of(
                        new Quotas("phase", Map.of("Primary", Quota.exactly(1)), Quota.NONE), anyRegion())
                .withIncluded(Set.of("S1"));

        assertThat(shortage(pool, design).sentence())
                .isEqualTo(
                        "No sample keeps all conditions: stuck school S1 needs 1 pair, but it has no eligible partner.");
    }

    @Test
    void schools_that_are_settled_are_in_the_sample_and_those_left_out_are_not() {
        Pool pool = schools();
        SampleDesign design = SampleDesign.of(FIVE_EACH, EVERY_REGION)
                .withIncluded(Set.of("S000001", "S000100"))
                .withTogether(List.of(new FixedPair("S000002", "S000378")))
                .withLeftOut(Set.of("S000271"));

        Sample sample = (Sample) BestSample.choose(pool, design);

        assertThat(sample.schools())
                .extracting(pool.table()::id)
                .contains("S000001", "S000100", "S000002", "S000378")
                .doesNotContain("S000271");
        assertThat(sample.pairs()).anySatisfy(it -> {
            assertThat(pool.table().id(it.treated())).isEqualTo("S000002");
            assertThat(pool.table().id(it.control())).isEqualTo("S000378");
        });
        assertThat(SmallPools.keeps(pool, SampleDesign.of(FIVE_EACH, anyRegion()), sample.pairs()))
                .isTrue();
    }

    @Test
    void a_school_nobody_knows_cannot_be_settled() {
        SampleDesign design = SampleDesign.of(FIVE_EACH, EVERY_REGION).withIncluded(Set.of("999999"));

        assertThatThrownBy(() -> BestSample.choose(schools(), design))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("There is no school 999999 among those to be matched.");
    }

    @Test
    void phases_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() ->
                        new SampleDesign(Quota.exactly(12), FIVE_EACH, EVERY_REGION, Set.of(), List.of(), Set.of()))
                .hasMessage("The sample is to have 12 pairs, but the phases add up to 10.");
        assertThatThrownBy(() -> new SampleDesign(
                        Quota.ANY,
                        new Quotas("phase", Map.of(), Quota.ANY),
                        EVERY_REGION,
                        Set.of(),
                        List.of(),
                        Set.of()))
                .hasMessage("The sample needs a number of pairs, or an exact number for each phase.");
    }

    @Property(tries = 4000)
    void no_other_sample_is_better_and_a_shortage_means_there_is_none(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Pool pool = SmallPools.random(chance);
        SampleDesign design = SmallPools.design(chance, pool);
        double[] least = {FAR};
        SmallPools.forEachSample(pool, design, it -> least[0] = Math.min(least[0], it.total()));

        if (BestSample.choose(pool, design) instanceof Sample sample) {
            assertThat(sample.total()).isCloseTo(least[0], within(1e-9));
            assertThat(SmallPools.keeps(pool, design, sample.pairs())).isTrue();
        } else {
            assertThat(least[0]).isEqualTo(FAR);
        }
    }

    private static Quotas anyRegion() {
        return new Quotas("region", Map.of(), Quota.ANY);
    }

    private static Shortage shortage(Pool pool, SampleDesign design) {
        return (Shortage) BestSample.choose(pool, design);
    }

    static Pool schools() {
        ReferenceTable table = ReferenceTable.of("inputs/schools_small.csv");
        boolean[] stuck = table.flags("stuck");
        return Pool.of(
                new MatchingTable(
                        table.texts("id"),
                        stuck,
                        List.of(
                                Column.Words.of("phase", table.texts("phase")),
                                Column.Words.of("region", table.texts("region")))),
                ReferenceDistances.mahalanobis(
                        table, stuck, List.of("fsm", "eal", "minority", "idaci", "size", "urban")),
                "phase",
                "region");
    }
}
