package org.unstuck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unstuck.statistics.EValue;
import org.unstuck.statistics.HiddenBias;
import org.unstuck.statistics.Proportion;
import org.unstuck.statistics.RatioOfProportions;
import org.unstuck.statistics.SignedRank;

/**
 * How much a difference in outcome between partners could owe to something nobody recorded. Pairs without both outcomes are
 * left out. The direction is the one found, so that p values are one-sided after the fact.
 *
 * @param pairs how many pairs were compared
 * @param higher pairs in which the treated unit has the higher outcome
 * @param lower pairs in which the control has
 * @param bounds the largest p values that hidden bias allows, for rising gamma
 * @param tolerance the gamma up to which p stays at or below 0.05; null where it is above without any hidden bias
 * @param eValue how strongly something would have to go with both group and outcome, as risk ratios, to explain the risk
 *     ratio away; null for outcomes on a scale, and where neither group has the outcome
 */
public record SensitivityToBias(
        int pairs,
        int higher,
        int lower,
        List<Bound> bounds,
        @Nullable Double tolerance,
        @Nullable Double eValue) {

    private static final double[] GAMMAS = {1, 1.25, 1.5, 2, 2.5, 3, 4};
    private static final double USUAL_P = 0.05;

    /**
     * The largest p value under one amount of hidden bias.
     *
     * @param gamma by how much the odds of being the treated one may differ within a pair
     * @param p one-sided
     */
    public record Bound(double gamma, double p) {}

    public SensitivityToBias {
        bounds = List.copyOf(bounds);
    }

    /**
     * Looks at an outcome.
     *
     * @param outcome of yes or no (1 or 0), by the sign test; or on a scale, by the signed rank test
     * @throws IllegalArgumentException if no pair has both outcomes
     */
    public static SensitivityToBias of(BalanceVariable outcome, List<Pair> pairs) {
        double[] differences = pairs.stream()
                .mapToDouble(it -> outcome.value(it.treated()) - outcome.value(it.control()))
                .filter(it -> !Double.isNaN(it))
                .toArray();
        if (differences.length == 0) {
            throw new IllegalArgumentException("No pair has '" + outcome.name() + "' on both sides");
        }
        int higher = count(differences, 1);
        int lower = count(differences, -1);
        return outcome.binary()
                ? ofYesOrNo(outcome, pairs, differences.length, higher, lower)
                : onScale(differences, higher, lower);
    }

    private static SensitivityToBias ofYesOrNo(
            BalanceVariable outcome, List<Pair> pairs, int compared, int higher, int lower) {
        int favourable = Math.max(higher, lower);
        int differing = higher + lower;
        DoubleUnaryOperator bound = gamma -> differing == 0 ? 1 : HiddenBias.signBound(favourable, differing, gamma);
        OptionalDouble tolerance =
                differing == 0 ? OptionalDouble.empty() : HiddenBias.findSignTolerance(favourable, differing, USUAL_P);
        List<Pair> known = pairs.stream()
                .filter(it -> outcome.known(it.treated()) && outcome.known(it.control()))
                .toList();
        long treated =
                known.stream().filter(it -> outcome.value(it.treated()) == 1).count();
        long controls =
                known.stream().filter(it -> outcome.value(it.control()) == 1).count();
        Double eValue = treated + controls == 0
                ? null
                : EValue.of(
                        new RatioOfProportions(new Proportion(treated, compared), new Proportion(controls, compared))
                                .value());
        return new SensitivityToBias(compared, higher, lower, bounds(bound), orNull(tolerance), eValue);
    }

    private static SensitivityToBias onScale(double[] differences, int higher, int lower) {
        SignedRank test = SignedRank.of(differences);
        SignedRank turned =
                SignedRank.of(Arrays.stream(differences).map(it -> -it).toArray());
        SignedRank towards = test.statistic() >= turned.statistic() ? test : turned;
        boolean none = higher + lower == 0;
        DoubleUnaryOperator bound = gamma -> none ? 1 : HiddenBias.signedRankBound(towards, gamma);
        OptionalDouble tolerance = none ? OptionalDouble.empty() : HiddenBias.findSignedRankTolerance(towards, USUAL_P);
        return new SensitivityToBias(differences.length, higher, lower, bounds(bound), orNull(tolerance), null);
    }

    private static List<Bound> bounds(DoubleUnaryOperator bound) {
        return Arrays.stream(GAMMAS)
                .mapToObj(it -> new Bound(it, bound.applyAsDouble(it)))
                .toList();
    }

    private static int count(double[] differences, int sign) {
        return (int)
                Arrays.stream(differences).filter(it -> Math.signum(it) == sign).count();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
