package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

/** Full matching as a design asks for it, and its audit. */
class FullDesignTest {
    private static final MatchingTable TABLE = new MatchingTable(
            List.of("a", "b", "c", "d", "e", "f"),
            new boolean[] {true, true, false, false, false, false},
            List.of(new Column.Numbers("size", 1, 9, 2, 8, 10, Double.NaN)));
    private static final Design DESIGN = Design.on("size").withMethod(new Method.Full(FullMatchingLimits.NONE));

    @Test
    void every_unit_is_in_the_set_that_suits_it_and_who_lacks_a_value_in_none() {
        Matcher matcher = new Matcher(TABLE, DESIGN);

        FullMatching found = FullMatching.of(matcher);

        assertThat(found.sets()).extracting(MatchedSet::treated).containsExactly(List.of(0), List.of(1));
        assertThat(found.sets()).extracting(MatchedSet::controls).containsExactly(List.of(2), List.of(3, 4));
        assertThat(found.unmatched()).containsExactly(5);
        assertThat(matcher.listExcluded()).containsExactly(new Excluded(5, List.of("size")));
        assertThat(new Audit(TABLE, DESIGN).sets(found).passed()).isTrue();
    }

    @Test
    void the_auditor_finds_a_unit_in_two_sets_a_wrong_distance_and_a_broken_limit() {
        Matcher matcher = new Matcher(TABLE, DESIGN);
        Pair near = new Pair(0, 2, matcher.distance(0, 2));
        Pair far = new Pair(1, 2, matcher.distance(1, 2));

        assertThat(audit(DESIGN, new MatchedSet(List.of(near)), new MatchedSet(List.of(far))))
                .contains("c stands in two places.");
        assertThat(audit(DESIGN, new MatchedSet(List.of(new Pair(0, 2, 7)))))
                .anyMatch(it -> it.contains("apart, not 7.0"));
        assertThat(audit(
                        DESIGN.withMethod(new Method.Full(FullMatchingLimits.controls(1, 1))),
                        new MatchedSet(List.of(
                                new Pair(1, 3, matcher.distance(1, 3)), new Pair(1, 4, matcher.distance(1, 4))))))
                .contains("The set of b does not keep the limits.");
        assertThat(new Audit(TABLE, DESIGN)
                        .sets(new FullMatching(List.of(), List.of(0, 1)))
                        .violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LIST);
    }

    @Test
    void pairs_and_sets_are_not_taken_for_each_other() {
        assertThatThrownBy(() -> new Matcher(TABLE, DESIGN).match())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sets, not pairs");
        assertThatThrownBy(() -> FullMatching.of(new Matcher(TABLE, Design.on("size"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_pairs_than_can_be_looked_at_are_refused() {
        int units = 20_100;
        boolean[] treated = new boolean[units];
        IntStream.range(0, 10_050).forEach(it -> treated[it] = true);
        MatchingTable large = new MatchingTable(
                IntStream.range(0, units).mapToObj(it -> "unit " + it).toList(),
                treated,
                List.of(new Column.Numbers(
                        "size", IntStream.range(0, units).asDoubleStream().toArray())));

        assertThatThrownBy(() -> FullMatching.of(new Matcher(large, DESIGN)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("10,050 treated units with 10,050 controls");
    }

    private static List<String> audit(Design design, MatchedSet... sets) {
        return new Audit(TABLE, design)
                .sets(new FullMatching(List.of(sets), List.of())).violations().stream()
                        .map(Violation::message)
                        .toList();
    }
}
