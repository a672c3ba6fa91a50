package org.unstuck.matching;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.statistics.Interval;
import org.unstuck.statistics.McNemar;
import org.unstuck.statistics.PairedT;
import org.unstuck.statistics.SignedRank;

/**
 * An outcome compared between partners. It tells of an association; {@link SensitivityToBias} tells how much of it could be
 * owed to something that nobody recorded.
 *
 * @param outcome the column
 * @param yesOrNo whether it is only ever 0 or 1, so that means are shares
 * @param unknown pairs that were left out because one of the two lacks the outcome
 * @param meanTreated of the treated units in the pairs compared
 * @param meanControl of their controls
 * @param limits 95% limits of the mean difference by Student's paired t; null for yes or no, and with one pair alone
 * @param p two-sided: of McNemar's exact test for yes or no, else of the signed rank test; 1 where no pair differs
 * @param bias what hidden bias could do
 */
public record OutcomeComparison(
        String outcome,
        boolean yesOrNo,
        int unknown,
        double meanTreated,
        double meanControl,
        @Nullable Interval limits,
        double p,
        SensitivityToBias bias) {

    private static final double LEVEL = 0.95;

    /**
     * Compares a column of numbers.
     *
     * @param pairs of the design
     * @throws UserFacingException if units are not paired one with one, partners were made alike in this very column, or no
     *     pair has the outcome on both sides
     */
    public static OutcomeComparison of(MatchingTable table, Design design, List<Pair> pairs, String outcome) {
        requireOneWithOne(design);
        requireNoRuleOn(outcome, design);
        Column.Numbers column = table.getNumbers(outcome);
        BalanceVariable variable = BalanceVariable.of(
                outcome,
                IntStream.range(0, table.size()).mapToDouble(column::at).toArray());
        List<Pair> known = pairs.stream()
                .filter(it -> variable.known(it.treated()) && variable.known(it.control()))
                .toList();
        if (known.isEmpty()) {
            throw unusable("There is no pair of which both have a value in '" + outcome
                    + "', so this outcome cannot be compared.");
        }
        double[] differences = known.stream()
                .mapToDouble(it -> variable.value(it.treated()) - variable.value(it.control()))
                .toArray();
        SensitivityToBias bias = SensitivityToBias.of(variable, known);
        return new OutcomeComparison(
                outcome,
                variable.binary(),
                pairs.size() - known.size(),
                known.stream()
                        .mapToDouble(it -> variable.value(it.treated()))
                        .average()
                        .orElseThrow(),
                known.stream()
                        .mapToDouble(it -> variable.value(it.control()))
                        .average()
                        .orElseThrow(),
                variable.binary() || known.size() < 2
                        ? null
                        : PairedT.of(differences).limits(LEVEL),
                variable.binary()
                        ? new McNemar(bias.higher(), bias.lower()).exactP()
                        : SignedRank.of(differences).p(),
                bias);
    }

    /** Of the means, treated less control. */
    public double difference() {
        return meanTreated - meanControl;
    }

    /** The test that {@link #p} is of, to stand in a sentence. */
    public String test() {
        return yesOrNo ? "McNemar's exact test" : "the signed rank test";
    }

    private static void requireOneWithOne(Design design) {
        Method method = design.method();
        if (method instanceof Method.Full
                || method.controlsEach() > 1
                || (method instanceof Method.Nearest nearest && nearest.withReplacement())) {
            throw unusable("An outcome is compared in pairs of one treated unit with one control of its own. Set"
                    + " controls-each to 1, and match without replacement and not in full.");
        }
    }

    private static void requireNoRuleOn(String outcome, Design design) {
        boolean alike = Stream.of(
                        design.covariates().stream().map(Covariate::column),
                        design.exact().stream(),
                        design.calipers().stream().map(Caliper::column))
                .flatMap(it -> it)
                .anyMatch(outcome::equals);
        if (alike || outcome.equals(design.units().group())) {
            throw unusable("'" + outcome
                    + "' is part of the design, so it cannot be its outcome: partners were chosen by" + " it.");
        }
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
