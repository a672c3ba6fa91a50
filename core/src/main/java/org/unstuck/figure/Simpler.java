package org.unstuck.figure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.figure.Choropleth.Point;

/** Lines with fewer points: those of Douglas and Peucker (Cartographica 10, 1973). */
final class Simpler {
    private Simpler() {}

    /** A part of a line that is still to be looked at. */
    private record Part(int from, int to) {}

    /** The line through some of its points, from which no point that is left out is farther than {@code near}. */
    static List<Point> line(List<Point> points, double near) {
        if (points.size() < 3) {
            return points;
        }
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(points.size() - 1);
        Deque<Part> parts = new ArrayDeque<>(List.of(new Part(0, points.size() - 1)));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            int farthest = farthest(points, part, near);
            if (farthest > 0) {
                kept.set(farthest);
                parts.push(new Part(part.from(), farthest));
                parts.push(new Part(farthest, part.to()));
            }
        }
        return IntStream.range(0, points.size())
                .filter(kept::get)
                .mapToObj(points::get)
                .toList();
    }

    /** The point that is farthest from the line between the ends of its part; 0 where none is as far as {@code near}. */
    private static int farthest(List<Point> points, Part part, double near) {
        int farthest = 0;
        double most = near;
        for (int at = part.from() + 1; at < part.to(); at++) {
            double distance = distance(points.get(at), points.get(part.from()), points.get(part.to()));
            if (distance >= most) {
                most = distance;
                farthest = at;
            }
        }
        return farthest;
    }

    private static double distance(Point point, Point from, Point to) {
        double across = to.across() - from.across();
        double down = to.down() - from.down();
        double length = Math.hypot(across, down);
        double aside = point.across() - from.across();
        double away = point.down() - from.down();
        if (length == 0) {
            return Math.hypot(aside, away);
        }
        double along = (aside * across + away * down) / length;
        return along < 0 || along > length
                ? Math.min(Math.hypot(aside, away), Math.hypot(point.across() - to.across(), point.down() - to.down()))
                : Math.abs(across * away - down * aside) / length;
    }
}
