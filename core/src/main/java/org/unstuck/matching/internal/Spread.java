package org.unstuck.matching.internal;

import java.util.List;

/** A column of numbers with its standard deviation, to measure differences in. */
public final class Spread {

    private final double[] values;
    private final double deviation;

    private Spread(double[] values, int[] rows) {
        this.values = values;
        this.deviation = Limits.deviation(values, rows);
    }

    /** One for each coordinate. */
    public static List<Spread> of(Coordinates coordinates, int[] rows) {
        return coordinates.list().stream()
                .map(it -> new Spread(it.values(), rows))
                .toList();
    }

    /** The difference of two rows in standard deviations; NaN where a value is missing. */
    public double deviations(int row, int other) {
        double difference = Math.abs(values[row] - values[other]);
        return difference == 0 ? 0 : difference / deviation;
    }
}
