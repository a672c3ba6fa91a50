package org.unstuck.disclosure.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same equations with fewer unknowns. Where two numbers make up a third that is known, as those that were found and
 * the rest make up all, one follows from the other; and what is then the same equation is said once.
 */
final class Reduction {

    /**
     * An equation between the unknowns that are left.
     *
     * @param factors of each unknown
     * @param sum what they add up to
     */
    record Row(Map<Integer, Integer> factors, long sum) {}

    private final long[] low;
    private final long[] high;
    private final int[] leads;
    private final long[] sums;
    private final List<Row> rows;

    /**
     * @param low the least each number can be
     * @param high the greatest, which is the same for numbers that are known
     * @param sorts only numbers of one sort can follow from each other; those of sort 0 never do
     * @param equations what adds up
     */
    Reduction(long[] low, long[] high, int[] sorts, List<Equation> equations) {
        this.low = low.clone();
        this.high = high.clone();
        this.leads = new int[low.length];
        this.sums = new long[low.length];
        for (int i = 0; i < low.length; i++) {
            leads[i] = i;
        }
        boolean[] leading = new boolean[low.length];
        equations.forEach(it -> tie(it, leading, sorts));
        Set<Row> distinct = new LinkedHashSet<>();
        for (Equation equation : equations) {
            Row row = row(equation);
            if (!row.factors().isEmpty() || row.sum() != 0) {
                distinct.add(row);
            }
        }
        this.rows = List.copyOf(distinct);
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether a number is unknown and follows from no other. */
    boolean isUnknown(int number) {
        return leads[number] == number && low[number] != high[number];
    }

    /** The number from which it follows; itself where it follows from none. */
    int lead(int number) {
        return leads[number];
    }

    /** A number, once the one that leads it is known. */
    long value(int number, long leading) {
        return leads[number] == number ? leading : sums[number] - leading;
    }

    /** The least it can be, given those that follow from it. */
    long low(int number) {
        return low[number];
    }

    long high(int number) {
        return high[number];
    }

    private void tie(Equation equation, boolean[] leading, int[] sorts) {
        if (low[equation.total()] < high[equation.total()]) {
            return;
        }
        List<Integer> open = new ArrayList<>();
        long sum = low[equation.total()];
        for (int part : equation.parts()) {
            if (low[part] < high[part]) {
                open.add(part);
            } else {
                sum -= low[part];
            }
        }
        if (open.size() != 2) {
            return;
        }
        int first = open.get(0);
        int second = open.get(1);
        boolean free = leads[first] == first && leads[second] == second && !leading[second];
        if (!free || sorts[first] != sorts[second] || sorts[first] == 0) {
            return;
        }
        leads[second] = first;
        sums[second] = sum;
        leading[first] = true;
        low[first] = Math.max(low[first], sum - high[second]);
        high[first] = Math.min(high[first], sum - low[second]);
    }

    private Row row(Equation equation) {
        Map<Integer, Integer> factors = new TreeMap<>();
        long sum = -add(factors, equation.total(), -1);
        for (int part : equation.parts()) {
            sum -= add(factors, part, 1);
        }
        factors.values().removeIf(it -> it == 0);
        if (!factors.isEmpty() && factors.values().iterator().next() < 0) {
            factors.replaceAll((unknown, factor) -> -factor);
            return new Row(factors, -sum);
        }
        return new Row(factors, sum);
    }

    /** Adds a number times a factor; gives what of that is known. */
    private long add(Map<Integer, Integer> factors, int number, int factor) {
        if (low[number] == high[number] && leads[number] == number) {
            return factor * low[number];
        }
        if (leads[number] != number) {
            return factor * sums[number] + add(factors, leads[number], -factor);
        }
        factors.merge(number, factor, Integer::sum);
        return 0;
    }
}
