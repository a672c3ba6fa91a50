package org.unstuck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unstuck.statistics.ReferenceTable.assertNear;
import static org.unstuck.statistics.ReferenceTable.assertNearInShare;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of matched pairs, and how much hidden bias they stand; the expected values are those of R. */
class MatchedPairsTest {

    /** Depression before and after therapy, nine patients: Hollander and Wolfe (1973), page 29. */
    private static final double[] DEPRESSION = {0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01};
    /** Extra sleep under two drugs, ten patients: Student (1908). */
    private static final double[] SLEEP = {-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4};

    private static final double[] FIFTEEN = {
        0.9, -0.2, 1.4, 0.3, 0.8, 1.1, -0.1, 0.6, 1.9, 0.5, 1.2, -0.4, 0.7, 1.05, 0.25
    };

    /** Approval of a president in two surveys: Agresti (1990), page 350. */
    @Test
    void mcnemar_tests_of_many_pairs_are_those_of_r() {
        McNemar approval = new McNemar(150, 86);

        assertNear(approval.test().statistic(), 17.3559322033898);
        assertNear(approval.correctedTest().statistic(), 16.8177966101695);
        assertNearInShare(approval.correctedTest().p(), 4.11456228134594e-05);
        assertNearInShare(approval.exactP(), 3.71593613957143e-05);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6, 0.125, 0.0703125",
        "2, 8, 0.109375, 0.0654296875",
        "0, 5, 0.0625, 0.03125",
        "3, 3, 1, 1",
        "0, 0, 1, 1"
    })
    void mcnemar_tests_of_few_pairs_are_those_of_r(long first, long second, double exact, double mid) {
        assertNear(new McNemar(first, second).exactP(), exact);
        assertNear(new McNemar(second, first).exactP(), exact);
        assertNear(new McNemar(first, second).midP(), mid);
    }

    @Test
    void where_no_pair_differs_mcnemar_compares_nothing() {
        McNemar alike = new McNemar(0, 0);

        assertThat(alike.test()).isEqualTo(new ChiSquare(0, 0));
        assertThat(alike.correctedTest()).isEqualTo(new ChiSquare(0, 0));
        assertThat(alike.oddsRatio()).isNaN();
        assertThat(alike.exact(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(new McNemar(3, 3).correctedTest().statistic()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new McNemar(-1, 3));
    }

    @Property
    void limits_of_the_odds_ratio_exclude_1_just_when_the_exact_test_does(
            @ForAll @IntRange(max = 200) int first, @ForAll @IntRange(max = 200) int second) {
        McNemar pairs = new McNemar(first, second);

        assertThat(pairs.exact(0.95).contains(1)).isEqualTo(pairs.exactP() > 0.05);
        if (first + second > 0) {
            assertThat(pairs.exact(0.95).contains(pairs.oddsRatio())).isTrue();
        }
    }

    @Test
    void signed_rank_test_and_its_estimate_are_those_of_r() {
        SignedRank test = SignedRank.of(DEPRESSION);

        assertThat(test.statistic()).isEqualTo(40);
        assertNear(test.greaterP(), 0.01953125);
        assertNear(test.p(), 0.0390625);
        assertNear(test.hodgesLehmann(), 0.46);
        assertNear(test.limits(0.95), 0.01, 0.786);
    }

    /** All eight signs of ranks 1.5, 1.5 and 3: three of them sum to 4.5 or more. */
    @Test
    void equal_differences_share_their_rank_and_the_p_value_stays_exact() {
        assertThat(SignedRank.of(2, -2, 5).statistic()).isEqualTo(4.5);
        assertNear(SignedRank.of(2, -2, 5).greaterP(), 3.0 / 8);
        assertNear(SignedRank.of(2, -2, 5, 0).greaterP(), 3.0 / 8);
    }

    @Test
    void no_difference_or_none_at_all_shows_nothing() {
        assertThat(SignedRank.of(0, 0).p()).isEqualTo(1);
        assertThat(SignedRank.of().p()).isEqualTo(1);
        assertThat(SignedRank.of().hodgesLehmann()).isNaN();
        assertThat(SignedRank.of().limits(0.95))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(SignedRank.of(3).limits(0.95)).isEqualTo(new Interval(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> SignedRank.of(1, Double.NaN));
    }

    /** Expected values of wilcoxon in scipy, with its normal approximation and continuity correction. */
    @Test
    void more_than_200_pairs_get_the_normal_p_value() {
        int[] whole = IntStream.rangeClosed(1, 251).map(i -> i % 5 < 2 ? -i : i).toArray();
        SignedRank untied =
                SignedRank.of(Arrays.stream(whole).mapToDouble(each -> each).toArray());
        SignedRank tied = SignedRank.of(Arrays.stream(whole)
                .mapToDouble(each -> Math.floorDiv(each, 10))
                .toArray());

        assertNear(untied.greaterP(), 0.0044538530997439985);
        assertNear(untied.p(), 0.008907706199487997);
        assertThat(tied.statistic()).isEqualTo(17352);
        assertNear(tied.p(), 0.039657302456784956);
        assertThat(untied.limits(0.95).lower()).isPositive();
        assertThat(untied.limits(0.999).lower()).isNegative();
    }

    @Property(tries = 300)
    void turning_all_pairs_round_turns_the_estimate_round(@ForAll("differences") double[] differences) {
        SignedRank test = SignedRank.of(differences);
        SignedRank turned =
                SignedRank.of(Arrays.stream(differences).map(each -> -each).toArray());

        assertNear(turned.p(), test.p());
        assertNear(turned.hodgesLehmann(), -test.hodgesLehmann());
        assertNear(
                turned.limits(0.9), -test.limits(0.9).upper(), -test.limits(0.9).lower());
        assertThat(test.limits(0.9).contains(test.hodgesLehmann())).isTrue();
    }

    @Test
    void paired_t_test_is_that_of_r() {
        PairedT test = PairedT.of(SLEEP);

        assertNear(test.statistic(), -4.06212768338204);
        assertNear(test.p(), 0.00283289019738427);
        assertNear(test.limits(0.95), -2.45988576327698, -0.700114236723018);
    }

    @Test
    void differences_that_do_not_vary_leave_no_doubt_and_one_pair_tells_nothing() {
        assertThat(PairedT.of(2, 2, 2).p()).isZero();
        assertThat(PairedT.of(2, 2, 2).limits(0.95)).isEqualTo(new Interval(2, 2));
        assertThat(PairedT.of(0, 0).p()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedT.of(2))
                .withMessage("At least two pairs are needed to tell how differences vary, not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> PairedT.of(1, Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.017578125, 0.0015714642655828",
        "1.5, 0.0905019024015359, 0.0102058040565064",
        "2, 0.209240188120252, 0.0269445839414795",
        "3, 0.461286876350642, 0.0745360372063982",
        "4, 0.648162104573952, 0.127994255835069"
    })
    void bounds_under_hidden_bias_are_those_of_rosenbaum(double gamma, double sign, double signedRank) {
        assertNear(HiddenBias.signBound(12, 15, gamma), sign);
        assertNear(HiddenBias.signedRankBound(SignedRank.of(FIFTEEN), gamma), signedRank);
    }

    @Test
    void the_tolerance_is_where_the_bound_reaches_the_p_value() {
        double sign = HiddenBias.findSignTolerance(12, 15, 0.05).orElseThrow();
        double ranks =
                HiddenBias.findSignedRankTolerance(SignedRank.of(FIFTEEN), 0.05).orElseThrow();

        assertNear(HiddenBias.signBound(12, 15, sign), 0.05);
        assertNear(HiddenBias.signedRankBound(SignedRank.of(FIFTEEN), ranks), 0.05);
        assertThat(ranks).isBetween(2.0, 3.0);
    }

    @Test
    void a_result_that_is_chance_tolerates_no_bias_and_gamma_begins_at_1() {
        assertThat(HiddenBias.findSignTolerance(8, 15, 0.05)).isEmpty();
        assertThat(HiddenBias.findSignTolerance(0, 0, 0.05)).isEmpty();
        assertThat(HiddenBias.findSignedRankTolerance(SignedRank.of(0, 0), 0.05))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> HiddenBias.signBound(12, 15, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> HiddenBias.signBound(16, 15, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HiddenBias.signedRankBound(SignedRank.of(FIFTEEN), Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> HiddenBias.findSignTolerance(12, 15, 0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 2.36602540378444",
        "2, 3.41421356237309",
        "3, 5.44948974278318",
        "0.5, 3.41421356237309",
        "1.05, 1.27912878474779",
        "1, 1",
        "0, Infinity"
    })
    void e_values_follow_the_formula_of_vanderweele_and_ding(double ratio, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(EValue.of(ratio)).isEqualTo(expected);
        } else {
            assertNear(EValue.of(ratio), expected);
        }
    }

    @Test
    void the_e_value_of_limits_is_that_of_the_limit_nearer_to_1() {
        assertThat(EValue.of(new Interval(1.5, 9))).isEqualTo(EValue.of(1.5));
        assertThat(EValue.of(new Interval(0.1, 0.5))).isEqualTo(EValue.of(0.5));
        assertThat(EValue.of(new Interval(0.9, Double.POSITIVE_INFINITY))).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> EValue.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> EValue.of(Double.NaN));
    }

    @Provide
    Arbitrary<double[]> differences() {
        return Arbitraries.integers()
                .between(-20, 20)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
