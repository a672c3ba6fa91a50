package org.unstuck.figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unstuck.figure.Choropleth.Area;
import org.unstuck.figure.Choropleth.Outline;
import org.unstuck.figure.Choropleth.Point;
import org.unstuck.figure.Specification.Datum;

/** Where the outlines of a map are drawn, in pixels: beside each other where there is room, or else below. */
final class MapLayout {
    /** Of the width of a wide figure, for the map and for what is enlarged. */
    private static final double MAP = 0.62;

    private static final double INSET = 0.36;
    private static final int HEADING = 30;

    /** Points are drawn on whole pixels, and left out where the line without them is nearer than this. */
    private static final double NEAR = 0.8;

    /** Outlines of fewer square pixels are drawn only where they are all there is. */
    private static final double SMALLEST = 1.5;

    /** An outline has room for a letter if it is this tall, and this wide in its middle. */
    private static final double TALL = 15;

    private static final double WIDE = 11;

    /** So that a line across meets no point. */
    private static final double BETWEEN = 0.25;

    /** An area as it is drawn, the largest outline first. */
    record Shape(Area area, List<Outline> outlines) {
        /** As GeoJSON. */
        Datum feature() {
            JsonArray polygons = new JsonArray();
            for (Outline outline : outlines) {
                JsonArray ring = new JsonArray();
                outline.points().forEach(it -> ring.add(position(it)));
                ring.add(position(outline.points().get(0)));
                JsonArray polygon = new JsonArray();
                polygon.add(ring);
                polygons.add(polygon);
            }
            JsonObject geometry = new JsonObject();
            geometry.addProperty("type", "MultiPolygon");
            geometry.add("coordinates", polygons);
            return new Datum().with("type", "Feature").with("geometry", geometry);
        }

        /** Where a letter finds room: in the middle of the longest stretch of land at half the height of the largest. */
        Optional<Point> findMiddle() {
            Outline largest = outlines.get(0);
            if (tall(largest) < TALL) {
                return Optional.empty();
            }
            double down = top(largest) + tall(largest) / 2 + BETWEEN;
            List<Double> crossings = outlines.stream()
                    .flatMap(it -> crossings(it.points(), down))
                    .sorted()
                    .toList();
            double widest = WIDE;
            Optional<Point> middle = Optional.empty();
            for (int at = 0; at + 1 < crossings.size(); at += 2) {
                double wide = crossings.get(at + 1) - crossings.get(at);
                if (wide >= widest) {
                    widest = wide;
                    middle = Optional.of(new Point(crossings.get(at) + wide / 2, down));
                }
            }
            return middle;
        }

        private static JsonArray position(Point point) {
            JsonArray position = new JsonArray();
            position.add(point.across());
            position.add(point.down());
            return position;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Datum> headings = new ArrayList<>();
    private double height = 1;

    MapLayout(Choropleth map, Width width) {
        double inside = Specification.inside(width);
        place(map, it -> true, 0, 0, width.narrow() ? inside : inside * MAP);
        if (map.areas().stream().anyMatch(it -> it.enlarged() && !it.outlines().isEmpty())) {
            double left = width.narrow() ? 0 : inside * (1 - INSET);
            double top = width.narrow() ? height + HEADING : HEADING;
            headings.add(
                    new Datum().with("text", map.enlarged()).with("x", left).with("y", top - HEADING / 2.0));
            place(map, Area::enlarged, left, top, width.narrow() ? inside : inside * INSET);
        }
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Datum> headings() {
        return headings;
    }

    double height() {
        return height;
    }

    private void place(Choropleth map, Predicate<Area> which, double left, double top, double wide) {
        List<Area> areas = map.areas().stream()
                .filter(which)
                .filter(it -> !it.outlines().isEmpty())
                .toList();
        List<Point> points = areas.stream()
                .flatMap(it -> it.outlines().stream())
                .flatMap(it -> it.points().stream())
                .toList();
        double west = points.stream().mapToDouble(Point::across).min().orElse(0);
        double east = points.stream().mapToDouble(Point::across).max().orElse(1);
        double north = points.stream().mapToDouble(Point::down).min().orElse(0);
        double south = points.stream().mapToDouble(Point::down).max().orElse(0);
        double scale = wide / Math.max(1e-9, east - west);
        for (Area area : areas) {
            List<Outline> drawn = area.outlines().stream()
                    .map(it -> drawn(it, left - west * scale, top - north * scale, scale))
                    .filter(it -> it.points().size() > 2)
                    .sorted(Comparator.comparingDouble((Outline it) -> -Math.abs(size(it))))
                    .toList();
            List<Outline> seen =
                    drawn.stream().filter(it -> Math.abs(size(it)) >= SMALLEST).toList();
            if (!drawn.isEmpty()) {
                shapes.add(new Shape(area, seen.isEmpty() ? drawn.subList(0, 1) : seen));
            }
        }
        height = Math.max(height, Math.ceil(top + (south - north) * scale));
    }

    private static Outline drawn(Outline outline, double left, double top, double scale) {
        List<Point> points = new ArrayList<>();
        for (Point each : outline.points()) {
            Point at = new Point(pixel(left + each.across() * scale), pixel(top + each.down() * scale));
            if (points.isEmpty() || !points.get(points.size() - 1).equals(at)) {
                points.add(at);
            }
        }
        return new Outline(Simpler.line(points, NEAR));
    }

    /** Never minus zero, which is another number than zero. */
    private static double pixel(double at) {
        return Math.rint(at) + 0.0;
    }

    private static double top(Outline outline) {
        return outline.points().stream().mapToDouble(Point::down).min().orElse(0);
    }

    private static double tall(Outline outline) {
        return outline.points().stream().mapToDouble(Point::down).max().orElse(0) - top(outline);
    }

    private static double size(Outline outline) {
        double area = 0;
        List<Point> points = outline.points();
        for (int at = 0; at < points.size(); at++) {
            Point one = points.get(at);
            Point other = next(points, at);
            area += one.across() * other.down() - other.across() * one.down();
        }
        return area / 2;
    }

    /** Where a line from the west to the east meets an outline. */
    private static Stream<Double> crossings(List<Point> points, double down) {
        return IntStream.range(0, points.size())
                .filter(at ->
                        (points.get(at).down() > down) != (next(points, at).down() > down))
                .mapToObj(at -> {
                    Point one = points.get(at);
                    Point other = next(points, at);
                    double share = (down - one.down()) / (other.down() - one.down());
                    return one.across() + share * (other.across() - one.across());
                });
    }

    private static Point next(List<Point> points, int at) {
        return points.get((at + 1) % points.size());
    }
}
