package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttackTest {
    private static final List<Dimension> SQUARE =
            List.of(Dimension.of("row", "a", "b"), Dimension.of("column", "c", "d"));
    private static final Place CORNER = Place.of("row", "a").with("column", "c");

    @Test
    void a_lone_hidden_cell_is_worked_out() {
        Map<Place, Interval> known = known(3, 20, 30, 40);
        known.put(CORNER, Interval.ANY);

        assertThat(Attack.on(known, Sum.of(SQUARE)).recover(Map.of(CORNER, 3L)))
                .containsExactly(new Recovered(CORNER, Interval.exactly(3), 3));
    }

    @Test
    void a_rectangle_of_hidden_cells_is_narrowed_to_what_its_margins_allow() {
        Map<Place, Interval> known = known(3, 20, 30, 40);
        known.replaceAll((place, interval) -> place.categories().size() == 2 ? Interval.ANY : interval);

        assertThat(Attack.on(known, Sum.of(SQUARE)).recover(Map.of(CORNER, 23L)))
                .isEmpty();
        assertThat(Attack.on(known, Sum.of(SQUARE)).recover(Map.of(CORNER, 24L)))
                .containsExactly(new Recovered(CORNER, new Interval(0, 23), 24));
    }

    @Test
    void knowing_that_hidden_cells_are_small_helps_an_attacker() {
        Map<Place, Interval> known = known(4, 4, 30, 40);
        known.replaceAll((place, interval) -> place.categories().size() == 2 ? new Interval(1, 4) : interval);
        known.put(Place.of("row", "b").with("column", "c"), Interval.ANY);
        known.put(Place.of("row", "b").with("column", "d"), Interval.ANY);

        assertThat(Attack.on(known, Sum.of(SQUARE)).recover(Map.of(CORNER, 1L)))
                .containsExactly(new Recovered(CORNER, Interval.exactly(4), 1));
    }

    @Test
    void a_published_table_that_does_not_add_up_is_told() {
        Map<Place, Interval> known = known(3, 20, 30, 40);
        known.put(CORNER, Interval.ANY);
        known.put(Place.WHOLE, Interval.exactly(1));

        assertThatThrownBy(() -> Attack.on(known, Sum.of(SQUARE)).recover(Map.of(CORNER, 1L)))
                .hasMessageContaining("No table fits");
    }

    private static Map<Place, Interval> known(long ac, long ad, long bc, long bd) {
        CountTable table = CountTable.ofSchools(
                "square",
                SQUARE,
                Map.of(
                        CORNER,
                        ac,
                        Place.of("row", "a").with("column", "d"),
                        ad,
                        Place.of("row", "b").with("column", "c"),
                        bc,
                        Place.of("row", "b").with("column", "d"),
                        bd));
        Map<Place, Interval> known = new HashMap<>();
        table.cells().forEach((place, count) -> known.put(place, Interval.exactly(count.value())));
        return known;
    }
}
