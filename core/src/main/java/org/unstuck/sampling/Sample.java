package org.unstuck.sampling;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unstuck.matching.Pair;

/**
 * Pairs to visit.
 *
 * @param pairs by the identifier of the stuck school, which is the treated one
 */
public record Sample(List<Pair> pairs) implements SampleResult {

    public Sample {
        pairs = List.copyOf(pairs);
    }

    /** The sum of the distances. */
    public double total() {
        return pairs.stream().mapToDouble(Pair::distance).sum();
    }

    /** The rows of all schools in it. */
    public List<Integer> schools() {
        return pairs.stream()
                .flatMap(it -> Stream.of(it.treated(), it.control()))
                .toList();
    }

    boolean has(int row) {
        return pairs.stream()
                .flatMapToInt(it -> IntStream.of(it.treated(), it.control()))
                .anyMatch(it -> it == row);
    }

    boolean pairs(int stuck, int partner) {
        return pairs.stream().anyMatch(it -> it.treated() == stuck && it.control() == partner);
    }
}
