package org.unstuck.statistics;

import java.util.Arrays;

/** How likely event times are that are only known to lie somewhere in neighbouring spans. */
final class IntervalLikelihood {

    private final int spans;
    private final int times;
    private final int kinds;
    private final int[] first;
    private final int[] end;
    private final double[] weight;

    /**
     * @param spans how many there are
     * @param first for each time, the first span in which it may lie
     * @param end for each time, the span before which it lies
     */
    IntervalLikelihood(int spans, int[] first, int[] end) {
        this.spans = spans;
        this.times = first.length;
        this.first = new int[times];
        this.end = new int[times];
        this.weight = new double[times];
        long[] sorted = new long[times];
        Arrays.setAll(sorted, i -> (long) first[i] << Integer.SIZE | end[i]);
        Arrays.sort(sorted);
        int kind = -1;
        for (int i = 0; i < times; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                kind++;
            }
            this.first[kind] = (int) (sorted[i] >>> Integer.SIZE);
            this.end[kind] = (int) sorted[i];
            weight[kind] += 1.0 / times;
        }
        this.kinds = kind + 1;
    }

    int spans() {
        return spans;
    }

    /** The logarithm of the likelihood of these probabilities of the spans. */
    double logarithm(double[] probability) {
        double[] below = below(probability);
        double mean = 0;
        for (int kind = 0; kind < kinds; kind++) {
            mean += weight[kind] * Math.log(below[end[kind]] - below[first[kind]]);
        }
        return times * mean;
    }

    /**
     * By how much the mean log-likelihood rises with the share of each span: above 1 where it should get more. All at most
     * 1 is what marks the maximum. Gentleman and Geyer (1994), Biometrika 81.
     */
    double[] slopes(double[] probability) {
        double[] below = below(probability);
        double[] change = new double[spans + 1];
        for (int kind = 0; kind < kinds; kind++) {
            double each = weight[kind] / (below[end[kind]] - below[first[kind]]);
            change[first[kind]] += each;
            change[end[kind]] -= each;
        }
        for (int i = 1; i < spans; i++) {
            change[i] += change[i - 1];
        }
        return Arrays.copyOf(change, spans);
    }

    /**
     * A Newton step in each sum of the first spans, all others held, and then the nearest sums that never fall: for the
     * first span, the first two and so on, without the sum of all.
     */
    double[] betterSums(double[] probability) {
        double[] below = below(probability);
        double[] slope = new double[spans + 1];
        double[] bend = new double[spans + 1];
        for (int kind = 0; kind < kinds; kind++) {
            double sum = below[end[kind]] - below[first[kind]];
            slope[end[kind]] += weight[kind] / sum;
            slope[first[kind]] -= weight[kind] / sum;
            bend[end[kind]] += weight[kind] / (sum * sum);
            bend[first[kind]] += weight[kind] / (sum * sum);
        }
        double[] better = new double[spans + 1];
        Arrays.setAll(better, i -> below[i] + slope[i] / bend[i]);
        return IsotonicRegression.fit(Arrays.copyOfRange(better, 1, spans), Arrays.copyOfRange(bend, 1, spans));
    }

    /** The log-likelihood is concave, so its maximum is at most this much above. */
    double shortfall(double[] probability) {
        return times * (Arrays.stream(slopes(probability)).max().orElse(1) - 1);
    }

    private double[] below(double[] probability) {
        double[] below = new double[spans + 1];
        for (int i = 0; i < spans; i++) {
            below[i + 1] = below[i] + probability[i];
        }
        return below;
    }
}
