package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unstuck.matching.WhyNot.Competition;
import org.unstuck.matching.WhyNot.NoCandidate;
import org.unstuck.matching.WhyNot.Step;

class WhyNotTest {

    private static final MatchingTable SCHOOLS = new MatchingTable(
            List.of("t1", "t2", "t3", "c1", "c2", "c3"),
            new boolean[] {true, true, true, false, false, false},
            List.of(
                    new Column.Numbers("fsm", 20, 22, 50, 21, 49, 90),
                    Column.Words.of(
                            "phase", List.of("Primary", "Primary", "Secondary", "Primary", "Primary", "Secondary"))));
    private static final Design DESIGN = Design.on("fsm").withExact("phase").withCalipers(Caliper.within("fsm", 5));
    private static final Matcher MATCHER = new Matcher(SCHOOLS, DESIGN);

    @Test
    void a_unit_whose_candidates_the_rules_removed_is_told_which_rule_removed_the_last() {
        NoCandidate reason = (NoCandidate) new WhyNot(MATCHER, MATCHER.match()).of(2);

        assertThat(reason.steps()).containsExactly(new Step("the same phase", 1), new Step("the caliper on fsm", 0));
        assertThat(reason.decisive().rule()).isEqualTo("the caliper on fsm");
        assertThat(reason.without()).containsExactly(new Step("the same phase", 1), new Step("the caliper on fsm", 1));
    }

    @Test
    void a_unit_that_lost_its_candidates_to_others_is_told_to_whom() {
        Pairs pairs = MATCHER.match();
        assertThat(pairs.listUnmatched()).containsExactly(1, 2);

        Competition reason = (Competition) new WhyNot(MATCHER, pairs).of(1);

        assertThat(reason.nearest()).extracting(Pair::control).containsExactly(3);
        assertThat(reason.usedBy()).containsExactly(0);
        assertThat(reason.rivals()).isEqualTo(2);
        assertThat(reason.controls()).isEqualTo(1);
        assertThat(reason.inevitable()).isTrue();
    }

    @Test
    void where_another_choice_could_provide_for_all_that_is_told() {
        MatchingTable table = new MatchingTable(
                List.of("t1", "t2", "c1", "c2"),
                new boolean[] {true, true, false, false},
                List.of(new Column.Numbers("fsm", 10, 14, 11, 5)));
        Design design = Design.on("fsm")
                .withCalipers(Caliper.within("fsm", 6))
                .withMethod(new Method.Nearest(Method.Order.DATA, 1, false));
        Matcher matcher = new Matcher(table, design);

        Competition reason = (Competition) new WhyNot(matcher, matcher.match()).of(1);

        assertThat(reason.inevitable()).isFalse();
    }

    @Test
    void a_pair_is_told_its_worst_covariate_and_its_next_best() {
        MatchingTable table = InventedSchools.table(10, 60);
        Matcher matcher = new Matcher(table, Design.on("fsm", "size", "eal"));
        Pair pair = matcher.match().list().get(0);
        PairDetails details = new PairDetails(matcher);

        PairDetail detail = details.of(pair, 3);

        assertThat(detail.alternatives()).hasSize(3).noneMatch(it -> it.control() == pair.control());
        assertThat(details.differences(pair))
                .extracting(PairDetail.Difference::deviations)
                .allMatch(it -> it <= detail.worst().deviations());
    }
}
