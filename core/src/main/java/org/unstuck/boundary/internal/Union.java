package org.unstuck.boundary.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.boundary.Boundaries.Point;
import org.unstuck.boundary.Boundaries.Ring;

/**
 * Puts areas together that share the points of their borders: a line that two of them have is of neither, and so is one
 * that an outline runs along and back. What is left is chained to closed lines again.
 */
public final class Union {

    /** A line between two points, whichever way it runs. */
    private record Line(Point one, Point other) {
        static Line between(Point from, Point to) {
            boolean forward = from.across() < to.across() || (from.across() == to.across() && from.down() < to.down());
            return forward ? new Line(from, to) : new Line(to, from);
        }
    }

    /** The smaller part of the golden section, which divides no line of whole cells in whole cells. */
    private static final double BETWEEN = 0.3819660112501051;

    private final Map<Point, Deque<Point>> ways = new LinkedHashMap<>();
    private final Set<Line> walked = new HashSet<>();

    private Union(Set<Line> lines) {
        for (Line line : lines) {
            ways.computeIfAbsent(line.one(), it -> new ArrayDeque<>(2)).add(line.other());
            ways.computeIfAbsent(line.other(), it -> new ArrayDeque<>(2)).add(line.one());
        }
    }

    /** The outlines of all together: those of land run with the clock as they are seen, those of holes against it. */
    public static List<Ring> of(Stream<Ring> rings) {
        Set<Line> lines = new LinkedHashSet<>();
        rings.forEach(ring -> {
            List<Point> points = ring.points();
            for (int at = 0; at < points.size(); at++) {
                Point from = points.get(at);
                Point to = points.get((at + 1) % points.size());
                Line line = Line.between(from, to);
                if (!from.equals(to) && !lines.remove(line)) {
                    lines.add(line);
                }
            }
        });
        return turned(new Union(lines).chained());
    }

    private List<Ring> chained() {
        List<Ring> rings = new ArrayList<>();
        ways.keySet().forEach(start -> walk(start, rings));
        return rings;
    }

    /**
     * Walks along lines not walked yet until none is left where it stands; each point has an even number of them. Whenever
     * it meets its own way, what lies between is an outline, so that none meets itself.
     */
    private void walk(Point start, List<Ring> rings) {
        List<Point> walk = new ArrayList<>(List.of(start));
        Map<Point, Integer> passed = new HashMap<>(Map.of(start, 0));
        for (Point at = next(start); at != null; at = next(at)) {
            Integer before = passed.get(at);
            if (before == null) {
                passed.put(at, walk.size());
                walk.add(at);
            } else {
                List<Point> outline = walk.subList(before, walk.size());
                List<Point> corners = corners(outline);
                if (corners.size() > 2) {
                    rings.add(new Ring(corners));
                }
                outline.subList(1, outline.size()).forEach(passed::remove);
                outline.subList(1, outline.size()).clear();
            }
        }
    }

    private @Nullable Point next(Point from) {
        Deque<Point> open = ways.getOrDefault(from, new ArrayDeque<>());
        Point next = open.poll();
        while (next != null && walked.contains(Line.between(from, next))) {
            next = open.poll();
        }
        if (next != null) {
            walked.add(Line.between(from, next));
        }
        return next;
    }

    /** Without points on a straight line between their neighbours. */
    private static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            Point before = corners.isEmpty() ? points.get(points.size() - 1) : corners.get(corners.size() - 1);
            Point here = points.get(at);
            Point after = points.get((at + 1) % points.size());
            double turn = (here.across() - before.across()) * (after.down() - here.down())
                    - (here.down() - before.down()) * (after.across() - here.across());
            if (turn != 0) {
                corners.add(here);
            }
        }
        return corners;
    }

    private static List<Ring> turned(List<Ring> rings) {
        List<Ring> turned = new ArrayList<>();
        for (Ring ring : rings) {
            long around = rings.stream()
                    .filter(it -> !it.equals(ring) && holds(it, between(ring)))
                    .count();
            boolean land = around % 2 == 0;
            turned.add(land == (area(ring) > 0) ? ring : reversed(ring));
        }
        return turned;
    }

    /** A point of the outline that is none of the grid, where it could touch another. */
    private static Point between(Ring ring) {
        Point one = ring.points().get(0);
        Point other = ring.points().get(1);
        return new Point(
                one.across() + BETWEEN * (other.across() - one.across()),
                one.down() + BETWEEN * (other.down() - one.down()));
    }

    /** Whether a line from the point to the east meets the outline an odd number of times. */
    private static boolean holds(Ring ring, Point point) {
        boolean inside = false;
        List<Point> points = ring.points();
        for (int at = 0; at < points.size(); at++) {
            Point one = points.get(at);
            Point other = points.get((at + 1) % points.size());
            if ((one.down() > point.down()) != (other.down() > point.down())) {
                double share = (point.down() - one.down()) / (other.down() - one.down());
                inside ^= point.across() < one.across() + share * (other.across() - one.across());
            }
        }
        return inside;
    }

    /** Twice its area; positive for an outline that runs with the clock where south is down. */
    private static double area(Ring ring) {
        double area = 0;
        List<Point> points = ring.points();
        for (int at = 0; at < points.size(); at++) {
            Point one = points.get(at);
            Point other = points.get((at + 1) % points.size());
            area += one.across() * other.down() - other.across() * one.down();
        }
        return area;
    }

    private static Ring reversed(Ring ring) {
        List<Point> points = new ArrayList<>(ring.points());
        Collections.reverse(points);
        return new Ring(points);
    }
}
