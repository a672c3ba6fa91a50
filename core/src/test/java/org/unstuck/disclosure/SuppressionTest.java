package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

class SuppressionTest {
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final Dimension PHASES = Dimension.of("phase", "primary", "secondary", "special");
    private static final Dimension VERDICTS = Dimension.of("verdict", "met", "not met");

    @Test
    void a_small_count_is_hidden_and_another_one_with_it() {
        SafeTable safe = protect(TableSet.of(oneWay(372, 235, 3)), POLICY).get("phases");

        assertThat(safe.find(Place.of("phase", "special"))).isEmpty();
        assertThat(safe.find(Place.of("phase", "secondary"))).isEmpty();
        assertThat(safe.find(Place.of("phase", "primary"))).hasValue(372);
        assertThat(safe.find(Place.WHOLE)).hasValue(610);
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        Protection protection = Suppression.protect(TableSet.of(oneWay(372, 235, 21)), POLICY);

        assertThat(protection).isInstanceOfSatisfying(Protection.Passed.class, it -> {
            assertThat(it.shown()).isEqualTo(4);
            assertThat(it.small()).isZero();
            assertThat(it.complementary()).isZero();
        });
    }

    @Test
    void five_is_shown_and_four_is_not() {
        SafeTable safe = protect(TableSet.of(oneWay(5, 4, 40)), POLICY).get("phases");

        assertThat(safe.find(Place.of("phase", "secondary"))).isEmpty();
        assertThat(protect(TableSet.of(oneWay(5, 50, 40)), POLICY).get("phases").find(Place.of("phase", "primary")))
                .hasValue(5);
    }

    @Test
    void a_policy_that_hides_small_counts_alone_is_refused() {
        Protection protection = Suppression.protect(TableSet.of(oneWay(372, 235, 3)), POLICY.withoutComplementary());

        assertThat(protection)
                .isEqualTo(new Protection.Refused(
                        List.of(new Recovered(Place.of("phase", "special"), Interval.exactly(3), 3))));
        assertThatThrownBy(protection::orThrow)
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("phase=special can be worked out: it is exactly 3");
    }

    @Test
    void cells_that_someone_chose_by_hand_are_checked() {
        TableSet tables = TableSet.of(oneWay(372, 235, 3));

        assertThat(Suppression.hide(Set.of(Place.WHOLE), tables, POLICY)).isInstanceOf(Protection.Passed.class);
        assertThat(Suppression.hide(Set.of(), tables, POLICY)).isInstanceOf(Protection.Refused.class);
    }

    @Test
    void a_share_is_hidden_where_it_would_give_the_count_away() {
        SafeTable safe = protect(verdicts(), POLICY).get("verdicts");
        Place special = Place.of("phase", "special");

        assertThat(safe.share(Place.of("phase", "primary").with("verdict", "met"), "verdict"))
                .hasValue(0.25);
        assertThat(safe.find(special)).hasValue(20);
        assertThat(safe.share(special.with("verdict", "met"), "verdict")).isEmpty();
        assertThat(safe.share(special.with("verdict", "not met"), "verdict")).isEmpty();
    }

    @Test
    void the_number_of_all_schools_of_a_kind_is_no_secret_but_how_many_were_found_is() {
        SafeTable safe = protect(verdicts(3, 1, 1, 0, 100, 300), POLICY).get("verdicts");

        assertThat(safe.find(Place.of("phase", "primary"))).hasValue(4);
        assertThat(safe.find(Place.of("phase", "primary").with("verdict", "met")))
                .isEmpty();
        assertThat(safe.find(Place.of("phase", "secondary"))).hasValue(1);
        assertThat(safe.find(Place.of("phase", "secondary").with("verdict", "met")))
                .isEmpty();
        assertThat(safe.find(Place.of("phase", "secondary").with("verdict", "not met")))
                .isEmpty();
    }

    @Test
    void it_does_not_come_out_that_all_schools_of_a_kind_were_found() {
        SafeTable safe = protect(verdicts(50, 0, 60, 40, 70, 30), POLICY).get("verdicts");

        assertThat(safe.find(Place.of("phase", "primary").with("verdict", "met")))
                .isEmpty();
        assertThat(safe.find(Place.of("phase", "primary").with("verdict", "not met")))
                .isEmpty();
    }

    @Test
    void that_no_school_was_found_is_shown() {
        SafeTable safe = protect(verdicts(0, 50, 60, 40, 70, 30), POLICY).get("verdicts");

        assertThat(safe.find(Place.of("phase", "primary").with("verdict", "met")))
                .hasValue(0);
    }

    @Test
    void zeros_that_must_always_show_can_make_a_table_impossible() {
        TableSet tables = verdicts(1, 1, 60, 40, 70, 30);

        assertThat(Suppression.protect(tables, POLICY)).isInstanceOf(Protection.Passed.class);
        assertThat(Suppression.protect(tables, POLICY.withZeros(Zeros.ALWAYS_SHOWN)))
                .isInstanceOf(Protection.Refused.class);
    }

    @Test
    void zeros_can_be_hidden_like_small_counts() {
        SafeTable safe = protect(TableSet.of(oneWay(40, 0, 50)), POLICY.withZeros(Zeros.HIDDEN))
                .get("phases");

        assertThat(safe.find(Place.of("phase", "secondary"))).isEmpty();
    }

    @Test
    void a_cell_that_one_trust_dominates_is_hidden() {
        List<Contribution> schools = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            schools.add(new Contribution(Place.of("phase", "primary"), i < 18 ? "trust 1" : "school " + i, 1));
            schools.add(new Contribution(Place.of("phase", "secondary"), "school " + (100 + i), 1));
            schools.add(new Contribution(Place.of("phase", "special"), "school " + (200 + i), 1));
        }
        TableSet tables = TableSet.of(CountTable.tally("phases", List.of(PHASES), schools));

        assertThat(protect(tables, POLICY).get("phases").find(Place.of("phase", "primary")))
                .isEmpty();
        assertThat(protect(tables, POLICY).get("phases").find(Place.WHOLE)).hasValue(60);
    }

    @Test
    void pupils_of_few_schools_are_hidden_however_many_they_are() {
        List<Contribution> schools = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            schools.add(new Contribution(Place.of("phase", "primary"), "school " + i, 210));
            schools.add(new Contribution(Place.of("phase", "secondary"), "school " + (100 + i), 900));
        }
        schools.add(new Contribution(Place.of("phase", "special"), "school 300", 40));
        schools.add(new Contribution(Place.of("phase", "special"), "school 301", 50));

        SafeTable safe = protect(TableSet.of(CountTable.tally("pupils", List.of(PHASES), schools)), POLICY)
                .get("pupils");

        assertThat(safe.find(Place.of("phase", "special"))).isEmpty();
        assertThat(safe.find(Place.WHOLE)).hasValue(11_190);
    }

    @Test
    void rounding_alone_can_protect() {
        DisclosurePolicy rounded = POLICY.withRounding(10);

        assertThat(Suppression.protect(TableSet.of(oneWay(372, 235, 3)), rounded))
                .isInstanceOfSatisfying(
                        Protection.Passed.class,
                        it -> assertThat(it.complementary()).isZero());
    }

    private static CountTable oneWay(long... counts) {
        Map<Place, Long> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(Place.of("phase", PHASES.categories().get(i)), counts[i]);
        }
        return CountTable.ofSchools("phases", List.of(PHASES), cells);
    }

    private static TableSet verdicts() {
        return verdicts(100, 300, 60, 40, 2, 18);
    }

    /** Met and not met of each phase in turn. */
    private static TableSet verdicts(long... counts) {
        Map<Place, Long> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(
                    Place.of("phase", PHASES.categories().get(i / 2))
                            .with("verdict", VERDICTS.categories().get(i % 2)),
                    counts[i]);
        }
        return TableSet.of(CountTable.ofSchools("verdicts", List.of(PHASES, VERDICTS), cells))
                .withOpenTotals(new OpenTotals("verdict", Set.of("met")));
    }

    private static SafeTables protect(TableSet tables, DisclosurePolicy policy) {
        return Suppression.protect(tables, policy).orThrow().value();
    }
}
