package org.unstuck.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.unstuck.boundary.Boundaries.Area;
import org.unstuck.boundary.Boundaries.Point;
import org.unstuck.boundary.Boundaries.Ring;

/** Areas put together to larger ones. */
class BoundariesTest {
    private static final int SIDE = 8;

    @Test
    void the_border_between_two_districts_of_a_county_is_gone() {
        Map<String, List<Ring>> together =
                new Boundaries(List.of(square("E1", 0), square("E2", 1)), 0).together(it -> "county");

        assertThat(together.get("county"))
                .singleElement()
                .satisfies(it -> assertThat(it.points())
                        .containsExactlyInAnyOrder(
                                new Point(0, 0), new Point(4000, 0), new Point(4000, 2000), new Point(0, 2000)));
    }

    @Test
    void a_city_within_a_county_is_a_hole_that_runs_the_other_way_round() {
        List<Area> around = new ArrayList<>();
        for (int place : new int[] {0, 1, 2, SIDE, SIDE + 2, 2 * SIDE, 2 * SIDE + 1, 2 * SIDE + 2}) {
            around.add(square("E" + place, place));
        }

        List<Ring> county = new Boundaries(around, 0).together(it -> "county").get("county");

        assertThat(county).hasSize(2);
        assertThat(county.stream().filter(it -> area(it) > 0)).hasSize(1);
    }

    @Test
    void a_line_along_and_back_adds_nothing() {
        Ring spike = new Ring(List.of(
                new Point(0, 0),
                new Point(10, 0),
                new Point(10, 10),
                new Point(20, 10),
                new Point(10, 10),
                new Point(0, 10)));

        List<Ring> rings = new Boundaries(List.of(new Area("E1", "", List.of(spike))), 0)
                .together(Area::code)
                .get("E1");

        assertThat(rings)
                .singleElement()
                .satisfies(it -> assertThat(it.points()).hasSize(4));
    }

    @Test
    void what_belongs_to_nothing_is_left_out() {
        assertThat(new Boundaries(List.of(square("E1", 0)), 0).together(it -> null))
                .isEmpty();
    }

    @Property(tries = 1000)
    void no_land_is_lost_and_none_is_won(@ForAll @NotEmpty Set<@IntRange(max = SIDE * SIDE - 1) Integer> places) {
        List<Area> areas = places.stream().map(it -> square("E" + it, it)).toList();
        Boundaries boundaries = new Boundaries(areas, 0);

        double apart = boundaries.together(Area::code).values().stream()
                .flatMap(List::stream)
                .mapToDouble(BoundariesTest::area)
                .sum();
        double together = boundaries.together(it -> "all").get("all").stream()
                .mapToDouble(BoundariesTest::area)
                .sum();

        assertThat(together).isEqualTo(apart).isPositive();
    }

    /** A square of one by one on a board. */
    private static Area square(String code, int place) {
        double left = place % SIDE;
        double top = Math.floorDiv(place, SIDE);
        return new Area(
                code,
                "",
                List.of(new Ring(List.of(
                        new Point(left, top),
                        new Point(left, top + 1),
                        new Point(left + 1, top + 1),
                        new Point(left + 1, top)))));
    }

    /** Positive for land, negative for a hole. */
    static double area(Ring ring) {
        double area = 0;
        List<Point> points = ring.points();
        for (int at = 0; at < points.size(); at++) {
            Point one = points.get(at);
            Point other = points.get((at + 1) % points.size());
            area += one.across() * other.down() - other.across() * one.down();
        }
        return area / 2;
    }
}
