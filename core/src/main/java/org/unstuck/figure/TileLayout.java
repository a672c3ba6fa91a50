package org.unstuck.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.figure.internal.Assignment;
import org.unstuck.figure.internal.Crowd;

/**
 * Lays places out as tiles of equal size, so that each stays among its neighbours: places that crowd are pushed apart
 * until each has room, and then each takes a cell of a grid, so that the sum of the squared ways to the cells is the
 * least there can be.
 */
public final class TileLayout {
    /** A box is taken to be no flatter than this, so that places in a row become no line of its own. */
    private static final double FLATTEST = 0.2;

    private TileLayout() {}

    /**
     * A place.
     *
     * @param id different from all others
     * @param easting from the west, in any unit
     * @param northing from the south, in the same
     */
    public record Point(String id, double easting, double northing) {
        public Point {
            if (!Double.isFinite(easting) || !Double.isFinite(northing)) {
                throw new IllegalArgumentException("‘" + id + "’ is nowhere: " + easting + ", " + northing);
            }
        }
    }

    /** Where a tile lies: columns from the west, rows from the north, from 0. */
    public record Cell(int column, int row) {}

    /**
     * A cell for each place, by its id; the same places give the same cells, in whatever order they come.
     *
     * @param places all of them
     * @param room how many cells there are for each place in the box around all: with more, coasts and gaps keep more of
     *     their shape
     */
    public static Map<String, Cell> of(List<Point> places, double room) {
        List<Point> points =
                places.stream().sorted(Comparator.comparing(Point::id)).toList();
        if (points.isEmpty()) {
            return Map.of();
        }
        double[] across = points.stream().mapToDouble(Point::easting).toArray();
        double[] down = points.stream().mapToDouble(it -> -it.northing()).toArray();
        scale(across, down, room);
        Crowd crowd = Crowd.of(across, down).apart();
        return cells(points, fromZero(crowd.across()), fromZero(crowd.down()));
    }

    /** To a box of so many cells as the places need. */
    private static void scale(double[] across, double[] down, double room) {
        double wide = Math.max(range(across), FLATTEST * range(down));
        double tall = Math.max(range(down), FLATTEST * range(across));
        double scale = wide * tall == 0 ? 0 : Math.sqrt(across.length * room / (wide * tall));
        for (int at = 0; at < across.length; at++) {
            across[at] *= scale;
            down[at] *= scale;
        }
    }

    private static Map<String, Cell> cells(List<Point> points, double[] across, double[] down) {
        int columns = (int) Math.ceil(range(across)) + 1;
        int rows = (int) Math.ceil(range(down)) + 1;
        while (columns * rows < points.size()) {
            columns++;
            rows++;
        }
        double[][] costs = new double[points.size()][columns * rows];
        for (int place = 0; place < points.size(); place++) {
            for (int cell = 0; cell < columns * rows; cell++) {
                double aside = across[place] - cell % columns;
                double away = down[place] - Math.floorDiv(cell, columns);
                costs[place][cell] = aside * aside + away * away;
            }
        }
        int[] cells = Assignment.cheapest(costs);
        int wide = columns;
        int[] column = without(Arrays.stream(cells).map(it -> it % wide).toArray());
        int[] row =
                without(Arrays.stream(cells).map(it -> Math.floorDiv(it, wide)).toArray());
        Map<String, Cell> placed = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at++) {
            placed.put(points.get(at).id(), new Cell(column[at], row[at]));
        }
        return placed;
    }

    /** Numbers without those that nobody has: no column and no row of a map is empty. */
    private static int[] without(int[] numbers) {
        int[] used = Arrays.stream(numbers).distinct().sorted().toArray();
        return Arrays.stream(numbers).map(it -> Arrays.binarySearch(used, it)).toArray();
    }

    private static double[] fromZero(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        return Arrays.stream(values).map(it -> it - least).toArray();
    }

    private static double range(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }
}
