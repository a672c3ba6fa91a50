package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unstuck.matching.DesignSensitivity.Variant;

class DesignSensitivityTest {
    private static final MatchingTable TABLE = InventedSchools.table(40, 120);
    private static final Design DESIGN =
            Design.on("fsm", "eal", "size").withExact("phase").withCalipers(Caliper.within("fsm", 4));

    private static final DesignSensitivity SENSITIVITY = DesignSensitivity.of(TABLE, DESIGN);

    @Test
    void every_caliper_and_covariate_is_changed_in_turn() {
        assertThat(SENSITIVITY.variants())
                .extracting(Variant::change)
                .containsExactly(
                        "caliper on fsm half as wide",
                        "caliper on fsm twice as wide",
                        "no caliper on fsm",
                        "fsm left out of the distance",
                        "eal left out of the distance",
                        "size left out of the distance",
                        "none of these partners");
    }

    @Test
    void a_wider_caliper_never_leaves_more_units_without_a_control() {
        assertThat(List.of(get("caliper on fsm half as wide"), SENSITIVITY.asDesigned(), get("no caliper on fsm")))
                .extracting(Variant::treatedMatched)
                .isSorted();
    }

    @Test
    void each_variant_is_what_matching_by_its_rules_gives() {
        Pairs wider = new Matcher(TABLE, DESIGN.withCalipers(Caliper.within("fsm", 8))).match();
        Pairs designed = new Matcher(TABLE, DESIGN).match();

        Variant variant = get("caliper on fsm twice as wide");

        assertThat(variant.pairs()).isEqualTo(wider.list().size());
        assertThat((long) variant.kept())
                .isEqualTo(wider.list().stream()
                        .filter(it -> designed.list().stream()
                                .anyMatch(other -> other.treated() == it.treated() && other.control() == it.control()))
                        .count());
    }

    @Test
    void a_covariate_that_is_left_out_is_still_looked_at_in_the_balance() {
        assertThat(get("fsm left out of the distance")
                        .findBalance()
                        .orElseThrow()
                        .largest())
                .isGreaterThan(
                        SENSITIVITY.asDesigned().findBalance().orElseThrow().mean());
    }

    @Test
    void other_partners_are_all_others() {
        assertThat(get("none of these partners").kept()).isZero();
        assertThat(get("none of these partners").pairs()).isPositive();
    }

    @Test
    void where_all_controls_are_used_nobody_is_left_for_other_partners() {
        Variant none = DesignSensitivity.of(InventedSchools.table(30, 3), Design.on("fsm"))
                .variants()
                .get(0);

        assertThat(none.change()).isEqualTo("none of these partners");
        assertThat(none.pairs()).isZero();
        assertThat(none.findBalance()).isEmpty();
        assertThat(none.reason()).isEqualTo("The design uses every control.");
    }

    @Test
    void a_variant_that_cannot_be_matched_says_why() {
        MatchingTable table = new MatchingTable(
                List.of("a", "b", "c"),
                new boolean[] {true, false, false},
                List.of(new Column.Numbers("size", 1, 2, 3), new Column.Numbers("same", 5, 5, 5)));

        List<Variant> variants = DesignSensitivity.of(
                        table, Design.on("size", "same").withCalipers(Caliper.within("size", 1)))
                .variants();

        assertThat(variants)
                .filteredOn(it -> it.change().equals("caliper on size half as wide"))
                .extracting(Variant::reason)
                .containsExactly("The rules leave no treated unit a control.");
        assertThat(variants)
                .filteredOn(it -> it.change().equals("size left out of the distance"))
                .singleElement()
                .extracting(Variant::reason)
                .asString()
                .contains("no distance to choose by");
        assertThat(variants)
                .filteredOn(it -> it.pairs() > 0)
                .allMatch(it -> it.reason().isEmpty());
    }

    private static Variant get(String change) {
        return SENSITIVITY.variants().stream()
                .filter(it -> it.change().equals(change))
                .findFirst()
                .orElseThrow();
    }
}
