package org.unstuck.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.unstuck.statistics.RiskSets.RiskSet;

/**
 * Whether groups differ in when their events come. Mantel (1966), Cancer Chemotherapy Reports 50; weights of Harrington
 * and Fleming (1982), Biometrika 69. Late entries count from their entry.
 *
 * @param groups in the order given
 * @param test degrees of freedom: the groups that were ever at risk together with others, less one
 */
public record LogRank(List<Group> groups, ChiSquare test) {

    /**
     * What befell one group.
     *
     * @param observed events, weighted
     * @param expected events were all groups alike, weighted
     * @param variance of their difference
     */
    public record Group(double observed, double expected, double variance) {}

    /** How much an event counts. */
    public enum Weight {
        /** Always 1: the log-rank test. */
        ALIKE,
        /** The survival of all groups together just before: the Peto and Peto test, which looks at early differences. */
        SURVIVAL
    }

    public LogRank {
        groups = List.copyOf(groups);
    }

    /** Between groups, all in one stratum. */
    public static LogRank between(Weight weight, List<SurvivalTimes> groups) {
        return stratified(weight, List.of(groups));
    }

    /**
     * Between groups, comparing only within strata.
     *
     * @param strata each with the same groups in the same order; a group may be empty in a stratum
     */
    public static LogRank stratified(Weight weight, List<List<SurvivalTimes>> strata) {
        if (strata.isEmpty() || strata.stream().mapToInt(List::size).distinct().count() != 1) {
            throw new IllegalArgumentException("Every stratum needs the same groups");
        }
        Sums sums = new Sums(strata.get(0).size());
        strata.forEach(groups -> sums.add(weight, groups));
        return new LogRank(sums.groups(), sums.test());
    }

    private static final class Sums {
        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sums(int groups) {
            observed = new double[groups];
            expected = new double[groups];
            variance = new double[groups][groups];
        }

        void add(Weight weight, List<SurvivalTimes> groups) {
            List<RiskSets> each = groups.stream().map(RiskSets::of).toList();
            RiskSets together = RiskSets.of(new SurvivalTimes(groups.stream()
                    .map(SurvivalTimes::followUps)
                    .flatMap(Collection::stream)
                    .toList()));
            double survival = 1;
            for (RiskSet set : together.list()) {
                if (set.events() > 0) {
                    add(weight == Weight.SURVIVAL ? survival : 1, set, each);
                }
                survival *= 1 - (double) set.events() / set.atRisk();
            }
        }

        private void add(double weight, RiskSet set, List<RiskSets> groups) {
            double[] share = groups.stream()
                    .mapToDouble(group -> (double) group.atRisk(set.time()) / set.atRisk())
                    .toArray();
            double events = set.events();
            double spread =
                    set.atRisk() == 1 ? 0 : weight * weight * events * (set.atRisk() - events) / (set.atRisk() - 1.0);
            for (int i = 0; i < share.length; i++) {
                observed[i] += weight * groups.get(i).events(set.time());
                expected[i] += weight * events * share[i];
                for (int j = 0; j < share.length; j++) {
                    variance[i][j] += spread * share[i] * ((i == j ? 1 : 0) - share[j]);
                }
            }
        }

        List<Group> groups() {
            return IntStream.range(0, observed.length)
                    .mapToObj(i -> new Group(observed[i], expected[i], variance[i][i]))
                    .toList();
        }

        /** The differences sum to 0, so one group is left out: the last that could be compared. */
        ChiSquare test() {
            int[] compared = IntStream.range(0, observed.length)
                    .filter(i -> variance[i][i] > 0)
                    .toArray();
            if (compared.length < 2) {
                return new ChiSquare(0, 0);
            }
            int[] kept = Arrays.copyOf(compared, compared.length - 1);
            RealVector difference = new ArrayRealVector(Arrays.stream(kept)
                    .mapToDouble(i -> observed[i] - expected[i])
                    .toArray());
            double[][] rows = Arrays.stream(kept)
                    .mapToObj(i ->
                            Arrays.stream(kept).mapToDouble(j -> variance[i][j]).toArray())
                    .toArray(double[][]::new);
            SingularValueDecomposition decomposed = new SingularValueDecomposition(new Array2DRowRealMatrix(rows));
            double statistic = difference.dotProduct(decomposed.getSolver().solve(difference));
            return new ChiSquare(Math.max(0, statistic), decomposed.getRank());
        }
    }
}
