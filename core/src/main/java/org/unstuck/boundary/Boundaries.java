package org.unstuck.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.boundary.internal.Grid;
import org.unstuck.boundary.internal.Union;

/**
 * Areas of England, flat.
 *
 * @param areas by ascending code
 * @param year of the boundaries, as the names of the columns say; 0 where they do not
 */
public record Boundaries(List<Area> areas, int year) {

    /** Cells from the west to the east, or from the north to the south, whichever is longer: some 150 metres each. */
    public static final int CELLS = 4000;

    public Boundaries {
        areas = List.copyOf(areas);
    }

    /**
     * A local authority or district.
     *
     * @param code of the Office for National Statistics, for example {@code E06000015}
     * @param name empty where the file has none
     * @param rings outlines of land and of what is cut out of it
     */
    public record Area(String code, String name, List<Ring> rings) {
        public Area {
            rings = List.copyOf(rings);
        }
    }

    /** A closed line; the last point is joined to the first. */
    public record Ring(List<Point> points) {
        public Ring {
            points = List.copyOf(points);
        }
    }

    /** A place: to the east and to the south, in any unit that is the same for both. */
    public record Point(double across, double down) {}

    /**
     * The areas put together by what they belong to, on a grid of {@link #CELLS}: borders within are gone, and neighbours
     * share their points exactly. Outlines of land run the other way round than those of holes in it.
     *
     * @param belongs names what an area belongs to; null for none, which is left out
     */
    public Map<String, List<Ring>> together(Function<Area, @Nullable String> belongs) {
        Map<String, List<Ring>> parts = new TreeMap<>();
        for (Area area : areas) {
            String whole = belongs.apply(area);
            if (whole != null) {
                parts.computeIfAbsent(whole, it -> new ArrayList<>()).addAll(area.rings());
            }
        }
        Grid grid = Grid.over(parts.values().stream().flatMap(List::stream), CELLS);
        Map<String, List<Ring>> together = new TreeMap<>();
        parts.forEach(
                (whole, rings) -> together.put(whole, Union.of(rings.stream().map(grid::snapped))));
        return together;
    }
}
