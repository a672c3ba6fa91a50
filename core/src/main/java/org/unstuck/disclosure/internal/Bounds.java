package org.unstuck.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How closely unknown whole numbers are pinned down by limits and equations. Every answer comes from whole solutions that
 * were found and checked: two solutions prove that a number can be either.
 */
public final class Bounds {
    private final long[] low;
    private final long[] high;
    private final Reduction reduction;
    private final long[] least;
    private final long[] greatest;
    private boolean solved;

    /**
     * @param low the least each number can be
     * @param high the greatest, which is the same for numbers that are known
     * @param equations what adds up
     */
    public Bounds(long[] low, long[] high, List<Equation> equations) {
        this.low = low.clone();
        this.high = high.clone();
        int[] ofOneSort = new int[low.length];
        Arrays.fill(ofOneSort, 1);
        this.reduction = new Reduction(low, high, ofOneSort, equations);
        this.least = high.clone();
        this.greatest = low.clone();
    }

    /** The least that this number is in any solution found so far. */
    public long least(int number) {
        return least[number];
    }

    /** The greatest that this number is in any solution found so far. */
    public long greatest(int number) {
        return greatest[number];
    }

    /**
     * Looks for solutions until every number is seen to vary by as much as is needed, or as much as it can.
     *
     * @param needed for each number how far apart its least and greatest should be; 0 where it does not matter
     * @return whether there is any solution
     */
    public boolean widen(long[] needed) {
        sample(needed);
        for (int i = 0; i < low.length; i++) {
            for (int direction = -1; direction <= 1 && !isWide(i, needed); direction += 2) {
                double[] costs = new double[low.length];
                costs[i] = direction;
                look(costs);
            }
        }
        return solved;
    }

    /** Looks for solutions in which many numbers vary at once, for as long as that shows some to be wide. */
    public void sample(long[] needed) {
        int narrow = narrow(needed);
        for (int sample = 0; narrow > 0; sample++) {
            double[] costs = new double[low.length];
            for (int i = 0; i < low.length; i++) {
                int half = sample / 2 == 0 ? 0 : i >> ((sample / 2) - 1);
                boolean up = (half + sample) % 2 == 0;
                costs[i] = isWide(i, needed) ? 0 : up ? -1 : 1;
            }
            look(costs);
            int left = narrow(needed);
            if (left == narrow && sample >= 3) {
                return;
            }
            narrow = left;
        }
    }

    private int narrow(long[] needed) {
        int narrow = 0;
        for (int i = 0; i < low.length; i++) {
            narrow += isWide(i, needed) ? 0 : 1;
        }
        return narrow;
    }

    private boolean isWide(int number, long[] needed) {
        return low[number] == high[number] || greatest[number] - least[number] >= needed[number];
    }

    private void look(double[] costs) {
        double[] together = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            together[reduction.lead(i)] += reduction.lead(i) == i ? costs[i] : -costs[i];
        }
        Program program = new Program();
        int[] unknowns = new int[low.length];
        List<Double> used = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            unknowns[i] = -1;
            if (reduction.isUnknown(i)) {
                unknowns[i] = program.unknown(reduction.low(i), reduction.high(i));
                used.add(together[i]);
            }
        }
        for (Reduction.Row row : reduction.rows()) {
            List<Integer> numbers =
                    row.factors().keySet().stream().map(it -> unknowns[it]).toList();
            program.equation(numbers, List.copyOf(row.factors().values()), row.sum());
        }
        program.cheapest(used.stream().mapToDouble(it -> it).toArray()).ifPresent(it -> remember(it, unknowns));
    }

    private void remember(long[] solution, int[] unknowns) {
        solved = true;
        for (int i = 0; i < low.length; i++) {
            int lead = reduction.lead(i);
            long leading = unknowns[lead] < 0 ? reduction.low(lead) : solution[unknowns[lead]];
            long value = reduction.value(i, leading);
            least[i] = Math.min(least[i], value);
            greatest[i] = Math.max(greatest[i], value);
        }
    }
}
