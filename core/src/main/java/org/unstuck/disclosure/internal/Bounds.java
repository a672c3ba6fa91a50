package org.unstuck.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How closely unknown whole numbers are pinned down by limits and equations. Every answer comes from whole solutions that
 * were found and checked: two solutions prove that a number can be either.
 */
public final class Bounds {
    private final long[] low;
    private final long[] high;
    private final List<Equation> equations;
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
        this.equations = List.copyOf(equations);
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
        for (int sample = 0; sample < 4 && !allWide(needed); sample++) {
            double[] costs = new double[low.length];
            for (int i = 0; i < low.length; i++) {
                boolean up = sample < 2 ? sample == 0 : (i + sample) % 2 == 0;
                costs[i] = isWide(i, needed) ? 0 : up ? -1 : 1;
            }
            look(costs);
        }
        for (int i = 0; i < low.length; i++) {
            for (int direction = -1; direction <= 1 && !isWide(i, needed); direction += 2) {
                double[] costs = new double[low.length];
                costs[i] = direction;
                look(costs);
            }
        }
        return solved;
    }

    private boolean allWide(long[] needed) {
        for (int i = 0; i < low.length; i++) {
            if (!isWide(i, needed)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWide(int number, long[] needed) {
        return low[number] == high[number] || greatest[number] - least[number] >= needed[number];
    }

    private void look(double[] costs) {
        Program program = new Program();
        int[] unknowns = new int[low.length];
        List<Double> used = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            unknowns[i] = -1;
            if (low[i] < high[i]) {
                unknowns[i] = program.unknown(low[i], high[i]);
                used.add(costs[i]);
            }
        }
        equations.forEach(it -> add(program, it, unknowns));
        Optional<long[]> solution =
                program.cheapest(used.stream().mapToDouble(it -> it).toArray());
        solution.ifPresent(it -> remember(it, unknowns));
    }

    private void add(Program program, Equation equation, int[] unknowns) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> factors = new ArrayList<>();
        long sum = 0;
        for (int part : equation.parts()) {
            if (unknowns[part] < 0) {
                sum -= low[part];
            } else {
                numbers.add(unknowns[part]);
                factors.add(1);
            }
        }
        if (unknowns[equation.total()] < 0) {
            sum += low[equation.total()];
        } else {
            numbers.add(unknowns[equation.total()]);
            factors.add(-1);
        }
        program.equation(numbers, factors, sum);
    }

    private void remember(long[] solution, int[] unknowns) {
        solved = true;
        for (int i = 0; i < low.length; i++) {
            long value = unknowns[i] < 0 ? low[i] : solution[unknowns[i]];
            least[i] = Math.min(least[i], value);
            greatest[i] = Math.max(greatest[i], value);
        }
    }
}
