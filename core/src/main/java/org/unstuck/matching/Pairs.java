package org.unstuck.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a design makes of a table; rows are those of the table. */
public final class Pairs {

    private final List<Pair> pairs;
    private final List<Integer> unmatched;
    private final List<Excluded> excluded;
    private final List<String> notices;
    private final @Nullable Certificate certificate;

    /**
     * What was found.
     *
     * @param pairs in the order of the treated units' identifiers, for each the nearest control first
     * @param unmatched rows of treated units that take part and got no control, by identifier
     * @param excluded units that take no part, by identifier
     * @param notices sentences about what a reader would otherwise not expect
     * @param certificate what proves the pairs best; null where the method promises none
     */
    public Pairs(
            List<Pair> pairs,
            List<Integer> unmatched,
            List<Excluded> excluded,
            List<String> notices,
            @Nullable Certificate certificate) {
        this.pairs = List.copyOf(pairs);
        this.unmatched = List.copyOf(unmatched);
        this.excluded = List.copyOf(excluded);
        this.notices = List.copyOf(notices);
        this.certificate = certificate;
    }

    /** The pairs, in the order of the treated units' identifiers, for each the nearest control first. */
    public List<Pair> list() {
        return pairs;
    }

    /** The sum of all distances. */
    public double total() {
        return pairs.stream().mapToDouble(Pair::distance).sum();
    }

    /** The largest distance; 0 where there is no pair. */
    public double largest() {
        return pairs.stream().mapToDouble(Pair::distance).max().orElse(0);
    }

    /** How many treated units have a control. */
    public int treatedMatched() {
        return (int) pairs.stream().mapToInt(Pair::treated).distinct().count();
    }

    /** Rows of treated units that take part and got no control, by identifier. */
    public List<Integer> listUnmatched() {
        return unmatched;
    }

    /** Units that take no part because a value is missing, by identifier. */
    public List<Excluded> listExcluded() {
        return excluded;
    }

    /** Sentences about what a reader would otherwise not expect. */
    public List<String> notices() {
        return notices;
    }

    /** What proves the pairs best, where the method promises it. */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }
}
