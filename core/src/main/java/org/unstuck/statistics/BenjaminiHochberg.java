package org.unstuck.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P values adjusted for being many, so that calling all below q significant makes at most a share q of those calls false,
 * on average. Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The adjusted values, in the order given.
     *
     * @param p each from 0 to 1; left as it is
     */
    public static double[] adjust(double[] p) {
        for (double each : p) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("A p value lies from 0 to 1, not at " + each);
            }
        }
        int[] fromLargest = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> p[index]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int passed = 0; passed < p.length; passed++) {
            int index = fromLargest[passed];
            smallest = Math.min(smallest, p[index] * ((double) p.length / (p.length - passed)));
            adjusted[index] = smallest;
        }
        return adjusted;
    }
}
