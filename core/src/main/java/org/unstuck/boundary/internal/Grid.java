package org.unstuck.boundary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.boundary.Boundaries.Point;
import org.unstuck.boundary.Boundaries.Ring;

/**
 * A grid of cells over some outlines.
 *
 * @param left of the outlines
 * @param top of the outlines
 * @param cell how wide and tall a cell is
 */
public record Grid(double left, double top, double cell) {

    public static Grid over(Stream<Ring> rings, int cells) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        rings.flatMap(it -> it.points().stream()).forEach(it -> {
            box[0] = Math.min(box[0], it.across());
            box[1] = Math.min(box[1], it.down());
            box[2] = Math.max(box[2], it.across());
            box[3] = Math.max(box[3], it.down());
        });
        double longest = Math.max(box[2] - box[0], box[3] - box[1]);
        return new Grid(box[0], box[1], longest > 0 ? longest / cells : 1);
    }

    /** The outline in whole cells from the upper left corner, without points that fall together with the one before. */
    public Ring snapped(Ring ring) {
        List<Point> points = new ArrayList<>();
        for (Point each : ring.points()) {
            Point at = new Point(Math.rint((each.across() - left) / cell), Math.rint((each.down() - top) / cell));
            if (points.isEmpty() || !points.get(points.size() - 1).equals(at)) {
                points.add(at);
            }
        }
        while (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        return new Ring(points);
    }
}
