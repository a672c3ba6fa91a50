package org.unstuck.statistics;

import java.util.function.DoubleUnaryOperator;

/** Where a function that falls from above 0 to below 0 crosses it, over the positive numbers. */
final class Crossing {

    private static final double FURTHEST = Double.MAX_VALUE / 4;

    private Crossing() {}

    /**
     * By bisection, down to neighbouring numbers.
     *
     * @param falling a function that nowhere rises, above 0 near 0 and below 0 far out
     * @param near where to begin; positive
     */
    static double of(DoubleUnaryOperator falling, double near) {
        double low = near;
        double high = near;
        while (low > Double.MIN_NORMAL && falling.applyAsDouble(low) < 0) {
            low /= 2;
        }
        while (high < FURTHEST && falling.applyAsDouble(high) > 0) {
            high *= 2;
        }
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }
}
