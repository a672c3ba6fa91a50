package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

class FullMatchingTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> SCHOOLS = List.of("fsm", "eal", "minority", "idaci", "size", "urban");
    private static final double FAR = Double.POSITIVE_INFINITY;

    @Test
    void schools_fall_into_the_sets_of_the_reference() {
        ReferenceTable table = ReferenceTable.of("inputs/schools_small.csv");
        boolean[] stuck = table.flags("stuck");

        FullMatching found = FullMatching.of(
                units(table.texts("id"), stuck),
                ReferenceDistances.within(table.texts("phase"), ReferenceDistances.mahalanobis(table, stuck, SCHOOLS)),
                FullMatchingLimits.NONE);

        assertThat(found.total()).isCloseTo(1415.72629639155, EXACT);
        assertThat(found.unmatched()).isEmpty();
        assertThat(members(found, table.texts("id")))
                .isEqualTo(referenceSets("expected/S30_full_mahal_exact_phase_subclasses.csv", "subclass"));
    }

    @Test
    void trainees_have_the_total_of_the_reference() {
        ReferenceTable table = ReferenceTable.of("inputs/lalonde.csv");
        boolean[] trained = table.flags("treat");
        List<String> columns = List.of("age", "educ", "married", "nodegree", "re74", "re75");

        FullMatching found = FullMatching.of(
                units(table.texts("id"), trained),
                ReferenceDistances.mahalanobis(table, trained, columns),
                FullMatchingLimits.NONE);

        assertThat(found.total()).isCloseTo(450.278340774623, EXACT);
    }

    @Test
    void power_plants_have_the_totals_of_the_reference() {
        ReferenceTable table = ReferenceTable.of("inputs/nuclearplants.csv");
        boolean[] replaced = table.flags("pr");
        PairDistances distances = ReferenceDistances.mahalanobis(table, replaced, List.of("t1", "t2", "cap"));
        MatchingTable units = units(table.texts("id"), replaced);

        FullMatching twoEach = FullMatching.of(units, distances, FullMatchingLimits.exactly(2));

        assertThat(twoEach.total()).isCloseTo(29.3696910428201, EXACT);
        assertThat(members(twoEach, table.texts("id"))).isEqualTo(referenceSets("expected/N02_pair2_sets.csv", "set"));
        assertThat(FullMatching.of(units, distances, FullMatchingLimits.exactly(1))
                        .total())
                .isCloseTo(10.9278253239947, EXACT);
        assertThat(FullMatching.of(units, distances, FullMatchingLimits.NONE).total())
                .isCloseTo(28.8190413059582, EXACT);
        assertThat(FullMatching.of(
                                units, ReferenceDistances.within(table.texts("pt"), distances), FullMatchingLimits.NONE)
                        .total())
                .isCloseTo(32.7022550771663, EXACT);
    }

    @Test
    void plants_with_forbidden_pairs_have_the_totals_of_the_reference() {
        ReferenceTable table = ReferenceTable.of("inputs/plantdist.csv");
        List<String> controls = table.rows().get(0).getHeader().subList(1, 20);
        List<String> ids = new ArrayList<>(table.texts("treated"));
        int treated = ids.size();
        ids.addAll(controls);
        boolean[] groups = new boolean[ids.size()];
        Arrays.fill(groups, 0, treated, true);
        PairDistances distances = (one, other) -> number(table.rows().get(one).getField(ids.get(other)));
        MatchingTable units = units(ids, groups);

        assertThat(FullMatching.of(units, distances, FullMatchingLimits.exactly(1))
                        .total())
                .isCloseTo(13, EXACT);
        assertThat(FullMatching.of(units, distances, FullMatchingLimits.exactly(2))
                        .total())
                .isCloseTo(73, EXACT);
        assertThat(FullMatching.of(units, distances, FullMatchingLimits.NONE).total())
                .isCloseTo(89, EXACT);
        assertThat(FullMatching.of(units, distances, FullMatchingLimits.controls(1, 3))
                        .total())
                .isCloseTo(121, EXACT);
    }

    @Test
    void a_unit_without_an_allowed_partner_is_left_out() {
        FullMatching found = FullMatching.of(
                units(List.of("a", "b", "c", "d"), new boolean[] {true, true, false, false}),
                (one, other) -> one == 0 && other == 2 ? 1 : FAR,
                FullMatchingLimits.NONE);

        assertThat(found.sets()).containsExactly(new MatchedSet(List.of(new Pair(0, 2, 1))));
        assertThat(found.unmatched()).containsExactly(1, 3);
    }

    @Test
    void limits_that_cannot_be_kept_are_told_with_whom_they_leave_short() {
        MatchingTable units = units(List.of("a", "b", "c", "d"), new boolean[] {true, true, false, false});

        assertThatThrownBy(() -> FullMatching.of(units, (one, other) -> 1, FullMatchingLimits.exactly(2)))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("No full matching keeps the limits: 2 treated units (a, b) need 4 places in sets, but the"
                        + " rules and limits leave them 2.");
    }

    @Property(tries = 1500)
    void no_other_sets_have_a_smaller_total(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int treated = chance.nextInt(1, 4);
        int controls = chance.nextInt(1, 5);
        double[][] distances = distances(chance, treated, controls);
        FullMatchingLimits limits = limits(chance);
        double least = leastTotal(distances, limits);

        try {
            FullMatching found = match(distances, limits);
            assertThat(found.total()).isCloseTo(least, EXACT);
            assertThat(found.sets()).allSatisfy(it -> {
                assertThat(it.treated()).hasSizeLessThanOrEqualTo(limits.mostTreated());
                assertThat(
                                it.treated().size() > 1
                                        ? limits.leastControls()
                                        : it.controls().size())
                        .isBetween(limits.leastControls(), limits.mostControls());
            });
        } catch (UserFacingException e) {
            assertThat(least).isEqualTo(FAR);
        }
    }

    @Property(tries = 25)
    void looking_at_near_pairs_first_misses_nothing(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] distances = distances(chance, chance.nextInt(20, 40), chance.nextInt(20, 120));
        FlowNetwork all = new FlowNetwork(1 + distances.length + distances[0].length);
        for (int i = 0; i < distances.length; i++) {
            int rest = (int) Arrays.stream(distances[i]).filter(it -> it < FAR).count();
            all.addArc(0, 1 + i, Math.min(1, rest), 1000, 0);
            for (int j = 0; j < distances[0].length; j++) {
                if (distances[i][j] < FAR) {
                    all.addArc(1 + i, 1 + distances.length + j, 0, 1, distances[i][j]);
                }
            }
        }
        for (int j = 0; j < distances[0].length; j++) {
            int control = j;
            boolean any = Arrays.stream(distances).anyMatch(it -> it[control] < FAR);
            all.addArc(1 + distances.length + j, 0, any ? 1 : 0, 1000, 0);
        }

        assertThat(match(distances, FullMatchingLimits.NONE).total()).isCloseTo(((Flow) all.solve()).cost(), EXACT);
    }

    @Property(tries = 100)
    void the_order_of_rows_changes_nothing(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] distances = distances(chance, 6, 9);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
        Collections.shuffle(order, new java.util.Random(seed));
        List<String> ids = order.stream().map(FullMatchingTest::id).toList();
        boolean[] groups = new boolean[15];
        order.forEach(it -> groups[order.indexOf(it)] = it < 6);

        FullMatching shuffled = FullMatching.of(
                units(ids, groups),
                (one, other) -> distances[order.get(one)][order.get(other) - 6],
                FullMatchingLimits.NONE);

        assertThat(members(shuffled, ids))
                .isEqualTo(members(
                        match(distances, FullMatchingLimits.NONE),
                        IntStream.range(0, 15).mapToObj(FullMatchingTest::id).toList()));
    }

    private static FullMatching match(double[][] distances, FullMatchingLimits limits) {
        int treated = distances.length;
        int all = treated + distances[0].length;
        boolean[] groups = new boolean[all];
        Arrays.fill(groups, 0, treated, true);
        return FullMatching.of(
                units(IntStream.range(0, all).mapToObj(FullMatchingTest::id).toList(), groups),
                (one, other) -> distances[one][other - treated],
                limits);
    }

    private static String id(int row) {
        return String.format("%03d", row);
    }

    private static double[][] distances(SplittableRandom chance, int treated, int controls) {
        double[][] distances = new double[treated][controls];
        for (double[] row : distances) {
            Arrays.setAll(row, it -> chance.nextInt(5) == 0 ? FAR : chance.nextInt(4) + chance.nextInt(3) / 3.0);
        }
        return distances;
    }

    private static FullMatchingLimits limits(SplittableRandom chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> FullMatchingLimits.NONE;
            case 1 -> FullMatchingLimits.exactly(chance.nextInt(1, 3));
            case 2 -> FullMatchingLimits.controls(1, chance.nextInt(1, 4));
            case 3 -> FullMatchingLimits.controls(2, chance.nextInt(2, 4));
            default -> new FullMatchingLimits(1, chance.nextInt(1, 4), chance.nextInt(1, 3), chance.nextBoolean());
        };
    }

    /** Tries every set of pairs. */
    private static double leastTotal(double[][] distances, FullMatchingLimits limits) {
        int controls = distances[0].length;
        double least = FAR;
        for (int chosen = 0; chosen < 1 << (distances.length * controls); chosen++) {
            int pairs = chosen;
            double total = 0;
            for (int pair = 0; pair < distances.length * controls && total < least; pair++) {
                total += (pairs >> pair & 1) == 1 ? distances[pair / controls][pair % controls] : 0;
            }
            if (total < least && allowed(distances, limits, pairs)) {
                least = total;
            }
        }
        return least;
    }

    private static boolean allowed(double[][] distances, FullMatchingLimits limits, int chosen) {
        int controls = distances[0].length;
        int[] ofTreated = new int[distances.length];
        int[] ofControls = new int[controls];
        for (int pair = 0; pair < distances.length * controls; pair++) {
            ofTreated[pair / controls] += chosen >> pair & 1;
            ofControls[pair % controls] += chosen >> pair & 1;
        }
        for (int i = 0; i < distances.length; i++) {
            boolean any = Arrays.stream(distances[i]).anyMatch(it -> it < FAR);
            if (any && (ofTreated[i] < limits.leastControls() || ofTreated[i] > limits.mostControls())) {
                return false;
            }
            for (int j = 0; j < controls; j++) {
                boolean both = (chosen >> (i * controls + j) & 1) == 1 && ofTreated[i] > 1 && ofControls[j] > 1;
                if (both) {
                    return false;
                }
            }
        }
        return IntStream.range(0, controls).allMatch(j -> {
            boolean any = Arrays.stream(distances).anyMatch(it -> it[j] < FAR);
            boolean needed = any && limits.everyControl();
            return ofControls[j] <= limits.mostTreated() && (ofControls[j] > 0 || !needed);
        });
    }

    private static MatchingTable units(List<String> ids, boolean[] treated) {
        return new MatchingTable(ids, treated, List.of());
    }

    private static Set<Set<String>> members(FullMatching matching, List<String> ids) {
        return matching.sets().stream()
                .map(set -> set.pairs().stream()
                        .flatMap(it -> List.of(ids.get(it.treated()), ids.get(it.control())).stream())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> referenceSets(String file, String column) {
        Map<String, Set<String>> sets = new TreeMap<>();
        ReferenceTable.of(file).rows().stream()
                .filter(it -> !it.getField(column).isEmpty())
                .forEach(it -> sets.computeIfAbsent(it.getField(column), key -> new HashSet<>())
                        .add(it.getField("id")));
        return new HashSet<>(sets.values());
    }

    private static double number(String text) {
        return text.equals("Inf") ? FAR : Double.parseDouble(text);
    }
}
