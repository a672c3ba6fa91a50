package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unstuck.UserFacingException;

/** What always holds of optimal pairs, on problems made by chance. */
class OptimalMatchingPropertiesTest {

    @Property(tries = 3_000)
    void no_other_choice_of_pairs_is_better(@ForAll long seed) {
        RandomProblem problem = RandomProblem.of(seed, 4, 5);
        Matcher matcher = matcher(problem.table(), problem.design());

        Pairs pairs = matcher.match();

        Choice best = new BruteForce(matcher, problem.design().method().controlsEach()).best();
        assertThat(pairs.list()).hasSize(best.pairs());
        assertThat(treatedWithSeveral(pairs)).isEqualTo(best.pairs() - best.treated());
        assertThat(pairs.total()).isCloseTo(best.total(), within(1e-9));
    }

    @Property(tries = 500)
    void the_order_of_rows_and_columns_never_changes_the_pairs(@ForAll long seed) {
        RandomProblem problem = RandomProblem.of(seed, 12, 30);
        MatchingTable other = problem.shuffled(seed + 1);
        List<Covariate> covariates = new ArrayList<>(problem.design().covariates());
        Collections.reverse(covariates);

        assertThat(ids(other, problem.design().withCovariates(covariates)))
                .isEqualTo(ids(problem.table(), problem.design()));
    }

    @Property(tries = 500)
    void the_units_of_measurement_never_change_the_pairs(@ForAll long seed) {
        RandomProblem problem = RandomProblem.of(seed, 12, 30);
        Design inDeviations = problem.design().withCalipers(Caliper.withinDeviations("fsm", 0.9));

        assertThat(ids(problem.inOtherUnits(0.3048, -40), inDeviations)).isEqualTo(ids(problem.table(), inDeviations));
    }

    @Property(tries = 500)
    void one_more_control_never_makes_the_best_worse(@ForAll long seed) {
        Random random = new Random(seed);
        int treated = 1 + random.nextInt(8);
        int controls = 2 + random.nextInt(8);
        double[][] distances = new double[treated][controls];
        for (double[] row : distances) {
            Arrays.setAll(row, it -> random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(20) / 7.0);
        }
        Pairs all = given(distances, controls).match(new Method.Optimal(1));
        Pairs fewer = given(distances, controls - 1).match(new Method.Optimal(1));

        assertThat(all.list().size()).isGreaterThanOrEqualTo(fewer.list().size());
        if (all.list().size() == fewer.list().size()) {
            assertThat(all.total()).isLessThanOrEqualTo(fewer.total() + 1e-9);
        }
    }

    private static GivenDistances given(double[][] distances, int controls) {
        return new GivenDistances(
                IntStream.range(0, distances.length).mapToObj(it -> "t" + it).toList(),
                IntStream.range(0, controls).mapToObj(it -> "c" + it).toList(),
                Arrays.stream(distances).map(it -> Arrays.copyOf(it, controls)).toArray(double[][]::new));
    }

    private static List<String> ids(MatchingTable table, Design design) {
        return matcher(table, design).match().list().stream()
                .map(it -> table.id(it.treated()) + " " + table.id(it.control()))
                .toList();
    }

    private static int treatedWithSeveral(Pairs pairs) {
        return pairs.list().size() - pairs.treatedMatched();
    }

    /** Some problems made by chance have no distance at all; those are left out. */
    private static Matcher matcher(MatchingTable table, Design design) {
        try {
            return new Matcher(table, design);
        } catch (UserFacingException e) {
            Assume.that(false);
            throw e;
        }
    }

    /** What a choice of pairs comes to. */
    private record Choice(int pairs, int treated, double total) {
        boolean isBetterThan(Choice other) {
            if (pairs != other.pairs) {
                return pairs > other.pairs;
            }
            return treated != other.treated ? treated > other.treated : total < other.total;
        }
    }

    /** Tries every choice there is. */
    private static final class BruteForce {
        private final Matcher matcher;
        private final int each;
        private final List<Integer> treated;
        private final List<Integer> controls;
        private final int[] given;
        private Choice best = new Choice(-1, -1, 0);

        BruteForce(Matcher matcher, int each) {
            this.matcher = matcher;
            this.each = each;
            List<Integer> rows = Arrays.stream(matcher.rows()).boxed().toList();
            this.treated = rows.stream().filter(matcher.table()::isTreated).toList();
            this.controls =
                    rows.stream().filter(it -> !matcher.table().isTreated(it)).toList();
            this.given = new int[treated.size()];
        }

        Choice best() {
            tryFrom(0, 0, 0);
            return best;
        }

        private void tryFrom(int next, int pairs, double total) {
            if (next == controls.size()) {
                Choice choice = new Choice(
                        pairs, (int) Arrays.stream(given).filter(it -> it > 0).count(), total);
                best = choice.isBetterThan(best) ? choice : best;
                return;
            }
            tryFrom(next + 1, pairs, total);
            int control = controls.get(next);
            for (int unit = 0; unit < given.length; unit++) {
                if (given[unit] < each && matcher.isEligible(treated.get(unit), control)) {
                    given[unit]++;
                    tryFrom(next + 1, pairs + 1, total + matcher.distance(treated.get(unit), control));
                    given[unit]--;
                }
            }
        }
    }
}
