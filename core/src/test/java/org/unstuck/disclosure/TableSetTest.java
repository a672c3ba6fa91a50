package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableSetTest {
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final Dimension PHASES = Dimension.of("phase", "primary", "secondary", "special");
    private static final Dimension REGIONS = Dimension.of("region", "north", "south");
    private static final Dimension AUTHORITIES = Dimension.of("authority", "n1", "n2", "n3", "s1", "s2");
    private static final Nesting IN_REGIONS = Nesting.filling(
            "authority", "region", Map.of("n1", "north", "n2", "north", "n3", "north", "s1", "south", "s2", "south"));

    @Test
    void a_table_does_not_give_away_the_total_that_another_hides() {
        CountTable phases = oneWay(PHASES, 3, 0, 0);
        CountTable regions = oneWay(REGIONS, 1, 2);

        SafeTables safe = protect(TableSet.of(phases, regions));

        assertThat(safe.get("phase").find(Place.WHOLE)).isEmpty();
        assertThat(safe.get("region").find(Place.WHOLE)).isEmpty();
    }

    @Test
    void authorities_of_a_region_are_not_worked_out_from_the_table_of_regions() {
        CountTable authorities = oneWay(AUTHORITIES, 3, 20, 30, 2, 40);
        CountTable regions = oneWay(REGIONS, 53, 42);
        Set<Place> smallOnly = Set.of();

        assertThat(Suppression.hide(smallOnly, TableSet.of(authorities), POLICY))
                .isInstanceOf(Protection.Passed.class);
        assertThat(Suppression.hide(smallOnly, TableSet.of(authorities, regions).withNesting(IN_REGIONS), POLICY))
                .isInstanceOfSatisfying(
                        Protection.Refused.class,
                        it -> assertThat(it.recovered()).hasSize(2));

        SafeTables safe = protect(TableSet.of(authorities, regions).withNesting(IN_REGIONS));
        assertThat(hidden(safe.get("authority"))).isEqualTo(4);
        assertThat(hidden(safe.get("region"))).isZero();
    }

    /** The schools that are not compared are the units. As these must be hidden anyway, they protect the special schools. */
    @Test
    void what_was_hidden_for_one_small_number_is_shown_again_once_others_protect_it() {
        Dimension phases = Dimension.of("phase", "primary", "junior", "special", "unit");
        Dimension compared = Dimension.of("compared", "compared", "not compared");
        TableSet tables = TableSet.of(oneWay(phases, 153, 32, 2, 4), oneWay(compared, 187, 4))
                .withNesting(Nesting.filling(
                        "phase",
                        "compared",
                        Map.of(
                                "primary", "compared",
                                "junior", "compared",
                                "special", "compared",
                                "unit", "not compared")));

        SafeTables safe = protect(tables);

        assertThat(safe.get("phase").find(Place.of("phase", "junior"))).hasValue(32);
        assertThat(hidden(safe.get("phase"))).isEqualTo(2);
        assertThat(hidden(safe.get("compared"))).isEqualTo(2);
    }

    @Test
    void a_town_is_not_worked_out_from_the_authority_that_has_one_school_beyond_it() {
        Dimension verdicts = Dimension.of("verdict", "met", "rest");
        Place n1 = Place.of("authority", "n1");
        CountTable authorities = CountTable.ofSchools(
                "authorities",
                List.of(AUTHORITIES, verdicts),
                Map.of(
                        met(n1),
                        5L,
                        rest(n1),
                        25L,
                        met(Place.of("authority", "s1")),
                        50L,
                        rest(Place.of("authority", "s1")),
                        400L));
        Place town = Place.of("town", "in n1");
        CountTable towns = CountTable.ofSchools(
                "towns",
                List.of(Dimension.of("town", "in n1", "elsewhere"), verdicts),
                Map.of(
                        met(town),
                        4L,
                        rest(town),
                        25L,
                        met(Place.of("town", "elsewhere")),
                        51L,
                        rest(Place.of("town", "elsewhere")),
                        400L));
        TableSet apart = TableSet.of(authorities, towns).withOpenTotals(new OpenTotals("verdict", Set.of("met")));
        TableSet together = apart.withNesting(
                new Nesting("town", "authority", Map.of("in n1", "n1"), Map.of(n1, 1L, met(n1), 1L, rest(n1), 0L)));
        Set<Place> townsAlone =
                Set.of(rest(town), met(Place.of("town", "elsewhere")), rest(Place.of("town", "elsewhere")));

        assertThat(Suppression.hide(townsAlone, apart, POLICY)).isInstanceOf(Protection.Passed.class);
        assertThat(Suppression.hide(townsAlone, together, POLICY))
                .isInstanceOfSatisfying(
                        Protection.Refused.class,
                        it -> assertThat(it.recovered()).contains(new Recovered(met(town), new Interval(4, 5), 3)));
        assertThat(protect(together).get("authorities").find(met(n1))).isEmpty();
    }

    @Test
    void a_table_of_all_authorities_is_protected() {
        List<String> names =
                IntStream.range(0, 152).mapToObj(it -> "authority " + it).toList();
        List<Dimension> dimensions = List.of(
                new Dimension("authority", names), Dimension.of("verdict", "met", "not met", "could not be judged"));
        Map<Place, Long> counts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Place authority = Place.of("authority", names.get(i));
            counts.put(authority.with("verdict", "met"), (long) (i * 7 % 13));
            counts.put(authority.with("verdict", "not met"), 20L + i * 31 % 300);
            counts.put(authority.with("verdict", "could not be judged"), (long) (i * 5 % 11));
        }
        TableSet tables = TableSet.of(CountTable.ofSchools("all", dimensions, counts))
                .withOpenTotals(new OpenTotals("verdict", Set.of("met")));

        assertThat(Suppression.protect(tables, POLICY)).isInstanceOfSatisfying(Protection.Passed.class, it -> {
            assertThat(it.small()).isGreaterThan(80);
            assertThat(it.complementary()).isLessThan(it.small());
        });
    }

    @Test
    void tables_that_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> TableSet.of(oneWay(PHASES, 3, 0, 0), oneWay(REGIONS, 1, 3)))
                .hasMessageContaining("total is 3 there and 4 here");
        assertThatThrownBy(() -> TableSet.of(oneWay(AUTHORITIES, 3, 20, 30, 2, 40), oneWay(REGIONS, 50, 45))
                        .withNesting(IN_REGIONS))
                .hasMessageContaining("do not add up");
    }

    @Test
    void a_dimension_has_the_same_categories_in_every_table() {
        CountTable one = oneWay(REGIONS, 1, 2);
        CountTable other = CountTable.ofSchools(
                "other",
                List.of(Dimension.of("region", "north", "midlands", "south")),
                Map.of(Place.of("region", "north"), 3L));

        assertThatThrownBy(() -> TableSet.of(one, other)).hasMessageContaining("divide region differently");
    }

    @Test
    void a_tally_knows_the_largest_body_of_each_total() {
        List<Contribution> schools = new ArrayList<>();
        schools.add(new Contribution(Place.of("region", "north"), "trust 1", 400));
        schools.add(new Contribution(Place.of("region", "north"), "trust 2", 300));
        schools.add(new Contribution(Place.of("region", "south"), "trust 2", 200));

        CountTable table = CountTable.tally("pupils", List.of(REGIONS), schools);

        assertThat(table.get(Place.of("region", "north"))).isEqualTo(new Count(700, 2, 400));
        assertThat(table.get(Place.WHOLE)).isEqualTo(new Count(900, 3, 500));
    }

    @Test
    void a_contribution_that_is_in_no_category_is_refused() {
        assertThatThrownBy(
                        () -> CountTable.ofSchools("regions", List.of(REGIONS), Map.of(Place.of("region", "east"), 1L)))
                .hasMessageContaining("region=east is in no category of region");
    }

    private static Place met(Place place) {
        return place.with("verdict", "met");
    }

    private static Place rest(Place place) {
        return place.with("verdict", "rest");
    }

    private static long hidden(SafeTable table) {
        return table.cells().values().stream()
                .filter(Shown.Hidden.class::isInstance)
                .count();
    }

    private static CountTable oneWay(Dimension dimension, long... counts) {
        Map<Place, Long> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(Place.of(dimension.name(), dimension.categories().get(i)), counts[i]);
        }
        return CountTable.ofSchools(dimension.name(), List.of(dimension), cells);
    }

    private static SafeTables protect(TableSet tables) {
        return Suppression.protect(tables, POLICY).orThrow().value();
    }
}
