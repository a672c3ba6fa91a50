package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.unstuck.figure.TileLayout.Cell;
import org.unstuck.figure.TileLayout.Point;

/** Places as tiles. */
class TileLayoutTest {

    @Test
    void places_keep_their_directions() {
        Map<String, Cell> cells = TileLayout.of(
                List.of(
                        new Point("Newcastle", 425, 565),
                        new Point("Plymouth", 248, 55),
                        new Point("Norwich", 623, 308),
                        new Point("Birmingham", 407, 287)),
                1.9);

        assertThat(cells.get("Newcastle").row())
                .isLessThan(cells.get("Birmingham").row());
        assertThat(cells.get("Plymouth").row())
                .isGreaterThan(cells.get("Birmingham").row());
        assertThat(cells.get("Norwich").column())
                .isGreaterThan(cells.get("Plymouth").column());
    }

    @Test
    void places_on_a_square_grid_stay_on_it() {
        List<Point> places = new ArrayList<>();
        for (int at = 0; at < 9; at++) {
            places.add(new Point("place " + at, at % 3, -Math.floorDiv(at, 3)));
        }

        Map<String, Cell> cells = TileLayout.of(places, 1.9);

        for (int at = 0; at < 8; at++) {
            Cell one = cells.get("place " + at);
            Cell next = cells.get("place " + (at + 1));
            assertThat(at % 3 == 2 ? next.row() > one.row() : next.column() > one.column())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void every_place_has_a_tile_of_its_own_whatever_their_order(
            @ForAll @Size(max = 40) List<@IntRange(max = 50) Integer> eastings, @ForAll @IntRange(max = 9) int seed) {
        List<Point> places = new ArrayList<>();
        for (int at = 0; at < eastings.size(); at++) {
            places.add(new Point("place " + at, eastings.get(at), at * 7 % 5));
        }
        Map<String, Cell> cells = TileLayout.of(places, 1.9);
        Collections.shuffle(places, new Random(seed));

        assertThat(cells).hasSize(places.size());
        assertThat(cells.values()).doesNotHaveDuplicates().allSatisfy(it -> {
            assertThat(it.column()).isNotNegative();
            assertThat(it.row()).isNotNegative();
        });
        assertThat(TileLayout.of(places, 1.9)).isEqualTo(cells);
    }

    @Test
    void no_place_gives_no_tile() {
        assertThat(TileLayout.of(List.of(), 1.9)).isEmpty();
    }

    @Test
    void places_at_one_point_each_get_a_tile_beside_the_others() {
        List<Point> places = new ArrayList<>();
        for (int at = 0; at < 9; at++) {
            places.add(new Point("place " + at, 5, 5));
        }

        assertThat(TileLayout.of(places, 1.5).values()).doesNotHaveDuplicates().allSatisfy(it -> {
            assertThat(it.column()).isBetween(0, 4);
            assertThat(it.row()).isBetween(0, 4);
        });
    }

    @Test
    void no_column_and_no_row_of_a_map_is_empty() {
        Map<String, Cell> cells = TileLayout.of(
                List.of(new Point("Isles of Scilly", 90, 10), new Point("Devon", 290, 90), new Point("Kent", 600, 150)),
                4);

        assertThat(cells.values().stream().map(Cell::column).distinct()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void a_place_that_is_nowhere_is_refused() {
        assertThatThrownBy(() -> new Point("Atlantis", Double.NaN, 0)).hasMessageContaining("‘Atlantis’ is nowhere");
    }
}
