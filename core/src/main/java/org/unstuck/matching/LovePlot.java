package org.unstuck.matching;

import java.util.Comparator;
import java.util.List;

/**
 * What a Love plot shows, and its table: how far apart the groups are on each characteristic before and after matching,
 * those furthest apart before matching first.
 *
 * @param points from the top of the plot to the bottom
 */
public record LovePlot(List<Point> points) {

    /** Differences that are usually called small, in standard deviations, for lines in the plot. */
    public static final List<Double> LINES = List.of(0.05, 0.1);

    /**
     * One characteristic.
     *
     * @param before the absolute standardised difference of all units; {@code NaN} where it has no measure
     * @param after that of the matched ones
     */
    public record Point(String variable, double before, double after) {}

    public LovePlot {
        points = List.copyOf(points);
    }

    public static LovePlot of(Balance balance) {
        return new LovePlot(balance.rows().stream()
                .map(it -> new Point(
                        it.variable(),
                        Math.abs(it.before().standardisedDifference()),
                        Math.abs(it.after().standardisedDifference())))
                .sorted(Comparator.comparingDouble(Point::before).reversed().thenComparing(Point::variable))
                .toList());
    }
}
