package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.unstuck.statistics.LogRank.Weight;

class SurvivalTest {

    private static final String GOOD = "good";
    private static final String CLOSED = "closed";
    private static final SurvivalTimes NOBODY = new SurvivalTimes(List.of());

    @Test
    void nobody_is_followed_from_a_time_to_the_same_or_an_earlier_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUp.endedBy(GOOD, 3).withEntry(3))
                .withMessage("Nobody is followed from 3.0 to 3.0: nobody is at risk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUp.endedBy(GOOD, 3).withEntry(4));
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.censoredAt(0));
    }

    @Test
    void times_before_the_start_or_without_end_and_events_without_name_are_refused() {
        for (double exit : new double[] {-1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.censoredAt(exit));
        }
        for (double entry : new double[] {-1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FollowUp.censoredAt(2).withEntry(entry));
        }
        for (String name : new String[] {"", " "}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.endedBy(name, 2));
        }
    }

    @Test
    void of_nobody_there_is_no_survival_and_every_limit_is_possible() {
        KaplanMeier curve = KaplanMeier.of(NOBODY);

        assertThat(curve.steps()).isEmpty();
        assertThat(curve.survivalAt(1)).isNaN();
        assertThat(curve.limitsAt(1, LimitScale.LOG, 0.95)).isEqualTo(new Interval(0, 1));
        assertThat(curve.findMedian()).isEmpty();
        assertThat(curve.findMedianLimits(LimitScale.LOG, 0.95)).isEmpty();
        assertThat(curve.restrictedMean(5).value()).isNaN();
        assertThat(curve.restrictedMean(5).limits(0.95)).isEqualTo(new Interval(0, 5));
        assertThat(AalenJohansen.of(NOBODY, GOOD).incidenceAt(1)).isNaN();
        assertThat(AalenJohansen.of(NOBODY, GOOD).limitsAt(1, LimitScale.LOG, 0.95))
                .isEqualTo(new Interval(0, 1));
    }

    @Test
    void one_subject_alone_survives_until_its_event_and_leaves_everything_possible_after() {
        KaplanMeier curve = KaplanMeier.of(new SurvivalTimes(List.of(FollowUp.endedBy(GOOD, 4))));

        assertThat(curve.survivalAt(3.9)).isEqualTo(1);
        assertThat(curve.limitsAt(3.9, LimitScale.LOG_LOG, 0.95)).isEqualTo(new Interval(1, 1));
        assertThat(curve.survivalAt(4)).isZero();
        assertThat(curve.limitsAt(4, LimitScale.LOG_LOG, 0.95)).isEqualTo(new Interval(0, 1));
        assertThat(curve.findMedian()).hasValue(4);
        assertThat(curve.restrictedMean(10).value()).isEqualTo(4);
    }

    @Test
    void where_all_are_censored_nothing_is_known_to_end() {
        KaplanMeier curve = KaplanMeier.of(new SurvivalTimes(List.of(FollowUp.censoredAt(2), FollowUp.censoredAt(5))));

        assertThat(curve.survivalAt(9)).isEqualTo(1);
        assertThat(curve.findMedian()).isEmpty();
        assertThat(curve.restrictedMean(9)).isEqualTo(new RestrictedMean(9, 9, 0));
    }

    @Test
    void who_is_censored_at_the_time_of_an_event_was_still_at_risk() {
        KaplanMeier curve = KaplanMeier.of(new SurvivalTimes(
                List.of(FollowUp.censoredAt(2), FollowUp.endedBy(GOOD, 2), FollowUp.endedBy(GOOD, 2), ended(3))));

        assertThat(curve.steps().get(0)).isEqualTo(new KaplanMeier.Step(2, 4, 2, 1, 0.5, 0.25));
    }

    @Test
    void half_left_for_a_while_puts_the_median_in_the_middle_of_it() {
        assertThat(KaplanMeier.of(completed(1, 2, 5, 8)).findMedian()).hasValue(3.5);
        assertThat(KaplanMeier.of(new SurvivalTimes(List.of(ended(2), FollowUp.censoredAt(7))))
                        .findMedian())
                .hasValue(2);
    }

    @Test
    void who_enters_late_is_at_risk_only_after_entry() {
        KaplanMeier curve = KaplanMeier.of(new SurvivalTimes(List.of(
                ended(2),
                ended(5),
                FollowUp.endedBy(GOOD, 6).withEntry(2),
                FollowUp.censoredAt(9).withEntry(4))));

        assertThat(curve.steps().stream().map(KaplanMeier.Step::atRisk)).containsExactly(2L, 3L, 2L, 1L);
        assertNear(curve.survivalAt(6), 1.0 / 2 * 2 / 3 * 1 / 2);
    }

    @Test
    void the_last_upper_limit_holds_on_where_survival_is_0() {
        KaplanMeier curve = KaplanMeier.of(completed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        double last = curve.limitsAt(9, LimitScale.LOG, 0.95).upper();

        assertThat(last).isLessThan(1);
        assertThat(curve.limitsAt(10, LimitScale.LOG, 0.95)).isEqualTo(new Interval(0, last));
        assertThat(curve.steps().get(9).standardError()).isNaN();
    }

    @Test
    void a_mean_needs_an_end() {
        for (double until : new double[] {0, -1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KaplanMeier.of(NOBODY).restrictedMean(until));
        }
    }

    @Property
    void without_censoring_survival_is_the_share_that_lasted_longer(@ForAll("times") List<Integer> exits) {
        KaplanMeier curve = KaplanMeier.of(
                completed(exits.stream().mapToDouble(Integer::doubleValue).toArray()));

        for (int time = 0; time <= 41; time++) {
            int now = time;
            long longer = exits.stream().filter(exit -> exit > now).count();
            assertNear(curve.survivalAt(time), (double) longer / exits.size());
        }
        double mean = exits.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertNear(curve.restrictedMean(50).value(), mean);
    }

    @Property
    void limits_hold_the_curve_on_every_scale(@ForAll("groups") SurvivalTimes times, @ForAll LimitScale scale) {
        KaplanMeier survival = KaplanMeier.of(times);
        AalenJohansen good = AalenJohansen.of(times, GOOD);

        for (int time = 0; time <= 45; time++) {
            assertThat(survival.limitsAt(time, scale, 0.95).contains(survival.survivalAt(time)))
                    .isTrue();
            assertThat(good.limitsAt(time, scale, 0.95).contains(good.incidenceAt(time)))
                    .isTrue();
        }
    }

    @Property
    void what_ended_and_what_survives_make_up_everyone(@ForAll("groups") SurvivalTimes times) {
        KaplanMeier survival = KaplanMeier.of(times);
        AalenJohansen good = AalenJohansen.of(times, GOOD);
        AalenJohansen closed = AalenJohansen.of(times, CLOSED);

        for (int time = 0; time <= 45; time++) {
            assertNear(survival.survivalAt(time) + good.incidenceAt(time) + closed.incidenceAt(time), 1);
        }
    }

    @Property
    void taking_closures_as_censored_never_gives_a_smaller_share(@ForAll("groups") SurvivalTimes times) {
        AalenJohansen good = AalenJohansen.of(times, GOOD);
        KaplanMeier alone = KaplanMeier.of(times.countingOnly(GOOD));

        for (int time = 0; time <= 45; time++) {
            assertThat(1 - alone.survivalAt(time)).isGreaterThanOrEqualTo(good.incidenceAt(time) - 1e-12);
        }
    }

    @Property
    void a_log_rank_test_does_not_mind_the_order_of_groups(
            @ForAll("groups") SurvivalTimes one,
            @ForAll("groups") SurvivalTimes other,
            @ForAll("groups") SurvivalTimes third,
            @ForAll Weight weight) {
        LogRank test = LogRank.between(weight, List.of(one, other, third));
        LogRank turned = LogRank.between(weight, List.of(third, one, other));

        assertNear(turned.test().statistic(), test.test().statistic());
        assertThat(turned.test().degreesOfFreedom()).isEqualTo(test.test().degreesOfFreedom());
        double observed =
                test.groups().stream().mapToDouble(LogRank.Group::observed).sum();
        double expected =
                test.groups().stream().mapToDouble(LogRank.Group::expected).sum();
        assertNear(observed, expected);
    }

    @Test
    void equal_groups_do_not_differ_and_empty_ones_are_not_compared() {
        SurvivalTimes group = new SurvivalTimes(List.of(ended(2), ended(5), FollowUp.censoredAt(6), ended(9)));

        LogRank equal = LogRank.between(Weight.ALIKE, List.of(group, group));
        assertNear(equal.test().statistic(), 0);
        assertNear(equal.test().p(), 1);
        assertThat(LogRank.between(Weight.ALIKE, List.of(group, NOBODY)).test()).isEqualTo(new ChiSquare(0, 0));
        assertThat(LogRank.between(Weight.ALIKE, List.of(group, NOBODY)).test().p())
                .isEqualTo(1);
        assertThat(LogRank.between(Weight.ALIKE, List.of(group, group, NOBODY))
                        .test()
                        .degreesOfFreedom())
                .isEqualTo(1);
    }

    @Test
    void strata_with_different_groups_cannot_be_compared() {
        assertThatIllegalArgumentException().isThrownBy(() -> LogRank.stratified(Weight.ALIKE, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogRank.stratified(Weight.ALIKE, List.of(List.of(NOBODY), List.of(NOBODY, NOBODY))));
    }

    @Test
    void late_entries_count_in_a_log_rank_test_from_their_entry() {
        SurvivalTimes late = new SurvivalTimes(List.of(FollowUp.endedBy(GOOD, 6).withEntry(4)));
        LogRank test = LogRank.between(Weight.ALIKE, List.of(completed(3, 5), late));

        assertNear(test.groups().get(1).expected(), 0 + 1.0 / 2 + 1);
    }

    /** Twenty thousand follow-ups take a fraction of a second; a quadratic way would take many. */
    @Test
    void a_whole_country_is_no_burden() {
        SurvivalTimes country = new SurvivalTimes(IntStream.rangeClosed(1, 20_000)
                .mapToObj(i ->
                        new FollowUp(i % 97, 100 + i * 7919L % 20_011, i % 3 == 0 ? "" : i % 3 == 1 ? GOOD : CLOSED))
                .toList());

        assertThat(KaplanMeier.of(country).findMedianLimits(LimitScale.LOG, 0.95))
                .isPresent();
        assertThat(AalenJohansen.of(country, GOOD).steps()).hasSizeGreaterThan(19_000);
        assertThat(LogRank.between(Weight.ALIKE, List.of(country, country))
                        .test()
                        .p())
                .isGreaterThan(0.99);
    }

    private static FollowUp ended(double exit) {
        return FollowUp.endedBy(GOOD, exit);
    }

    private static SurvivalTimes completed(double... exits) {
        return new SurvivalTimes(
                DoubleStream.of(exits).mapToObj(SurvivalTest::ended).toList());
    }

    @Provide
    Arbitrary<List<Integer>> times() {
        return Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<SurvivalTimes> groups() {
        Arbitrary<Integer> entry = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 10)));
        Arbitrary<FollowUp> followUp = Combinators.combine(
                        entry, Arbitraries.integers().between(1, 30), Arbitraries.of(GOOD, CLOSED, ""))
                .as((from, length, event) -> new FollowUp(from, from + length, event));
        return followUp.list().ofMinSize(1).ofMaxSize(25).map(SurvivalTimes::new);
    }
}
