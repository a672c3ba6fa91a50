package org.unstuck.statistics;

import java.util.Arrays;

/** The nearest values that never fall, by pooling neighbours that do. Ayer and others (1955). */
final class IsotonicRegression {

    private IsotonicRegression() {}

    /**
     * Nearest by the weighted sum of squares.
     *
     * @param weights of the values, each above 0
     */
    static double[] fit(double[] values, double[] weights) {
        double[] level = new double[values.length];
        double[] weight = new double[values.length];
        int[] end = new int[values.length];
        int pools = 0;
        for (int i = 0; i < values.length; i++) {
            level[pools] = values[i];
            weight[pools] = weights[i];
            for (; pools > 0 && level[pools - 1] >= level[pools]; pools--) {
                double both = weight[pools - 1] + weight[pools];
                level[pools - 1] = (level[pools - 1] * weight[pools - 1] + level[pools] * weight[pools]) / both;
                weight[pools - 1] = both;
            }
            end[pools] = i + 1;
            pools++;
        }
        double[] fitted = new double[values.length];
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(fitted, pool == 0 ? 0 : end[pool - 1], end[pool], level[pool]);
        }
        return fitted;
    }
}
