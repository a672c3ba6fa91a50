package org.unstuck.boundary.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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

        /** Whether it crosses, at this place along one axis, before this place along the other. */
        boolean meets(double at, double limit, ToDoubleFunction<Point> along, ToDoubleFunction<Point> over) {
            double from = along.applyAsDouble(one);
            double to = along.applyAsDouble(other);
            if ((from > at) == (to > at)) {
                return false;
            }
            double share = (at - from) / (to - from);
            return over.applyAsDouble(one) + share * (over.applyAsDouble(other) - over.applyAsDouble(one)) < limit;
        }
    }

    /** The smaller part of the golden section, which divides no line of whole cells in whole cells. */
    private static final double BETWEEN = 0.3819660112501051;

    private static final int VOTES = 9;

    private final Set<Line> lines;
    private final Map<Point, List<Point>> ways = new HashMap<>();
    private final Set<Line> walked = new HashSet<>();
    private final List<Ring> outlines = new ArrayList<>();

    private Union(Set<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            ways.computeIfAbsent(line.one(), it -> new ArrayList<>(2)).add(line.other());
            ways.computeIfAbsent(line.other(), it -> new ArrayList<>(2)).add(line.one());
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
        return new Union(lines).chained();
    }

    private List<Ring> chained() {
        for (Line line : lines) {
            if (walked.add(line)) {
                boolean forward = hasLandOnTheRight(line.one(), line.other());
                walk(forward ? line.one() : line.other(), forward ? line.other() : line.one());
            }
        }
        return outlines;
    }

    /**
     * Walks on, with land on the right, until it is where it began. Whenever it meets its own way, what lies between is an
     * outline, so that none meets itself.
     */
    private void walk(Point start, Point second) {
        List<Point> walk = new ArrayList<>(List.of(start));
        Map<Point, Integer> passed = new HashMap<>(Map.of(start, 0));
        Point before = start;
        for (Point at = second; at != null; ) {
            Integer since = passed.get(at);
            if (since == null) {
                passed.put(at, walk.size());
                walk.add(at);
            } else {
                List<Point> outline = walk.subList(since, walk.size());
                List<Point> corners = corners(outline);
                if (corners.size() > 2) {
                    outlines.add(new Ring(runsRight(outline) ? corners : reversed(corners)));
                }
                outline.subList(1, outline.size()).forEach(passed::remove);
                outline.subList(1, outline.size()).clear();
            }
            Point next = rightmost(before, at, start);
            if (next != null) {
                walked.add(Line.between(at, next));
            }
            before = at;
            at = next;
        }
    }

    /**
     * Where the line leads that turns most to the right, so that where outlines touch none crosses another; null where the
     * walk began. Coasts cross themselves where their file is coarse, and land changes hands: then the next best.
     */
    private @Nullable Point rightmost(Point before, Point at, Point start) {
        double back = direction(at, before);
        return ways.getOrDefault(at, List.of()).stream()
                .filter(it -> !it.equals(before))
                .sorted(Comparator.comparingDouble(it -> turned(back - direction(at, it))))
                .limit(at.equals(start) ? 1 : Integer.MAX_VALUE)
                .filter(it -> !walked.contains(Line.between(at, it)))
                .findFirst()
                .orElse(null);
    }

    private static double direction(Point from, Point to) {
        return Math.atan2(to.down() - from.down(), to.across() - from.across());
    }

    /** An angle as one from 0 to a full turn. */
    private static double turned(double angle) {
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    /** Whether an outline runs with land on its right at most of some of its lines: it may cross itself at others. */
    private boolean runsRight(List<Point> outline) {
        int step = Math.max(1, outline.size() / VOTES);
        int right = 0;
        int asked = 0;
        for (int at = 0; at < outline.size(); at += step) {
            right += hasLandOnTheRight(outline.get(at), outline.get((at + 1) % outline.size())) ? 1 : 0;
            asked++;
        }
        return 2 * right >= asked;
    }

    /** Whether land is to the right of who goes from the one point to the other: a straight way out meets it so often. */
    private boolean hasLandOnTheRight(Point from, Point to) {
        Line line = Line.between(from, to);
        double across = between(line.one().across(), line.other().across());
        double down = between(line.one().down(), line.other().down());
        boolean upright = from.across() == to.across();
        long met = lines.stream()
                .filter(it -> !it.equals(line)
                        && (upright
                                ? it.meets(down, across, Point::down, Point::across)
                                : it.meets(across, down, Point::across, Point::down)))
                .count();
        boolean before = met % 2 == 1; // land lies west of an upright line, or north of any other
        return (upright == before) == line.one().equals(from);
    }

    private static List<Point> reversed(List<Point> points) {
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return reversed;
    }

    private static double between(double one, double other) {
        return one + BETWEEN * (other - one);
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
}
