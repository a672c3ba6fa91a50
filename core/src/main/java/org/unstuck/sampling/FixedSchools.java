package org.unstuck.sampling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.matching.Pair;

/** The schools and pairs that a design settles, by their rows. */
final class FixedSchools {

    private final Set<Integer> included;
    private final Set<Integer> includedPartners;
    private final Set<Integer> leftOut;
    private final Set<Pair> together;
    private final Set<Integer> inTogether = new HashSet<>();

    private FixedSchools(Set<Integer> included, Set<Integer> partners, Set<Integer> leftOut, Set<Pair> together) {
        this.included = included;
        this.includedPartners = partners;
        this.leftOut = leftOut;
        this.together = together;
        together.forEach(it -> inTogether.add(it.treated()));
        together.forEach(it -> inTogether.add(it.control()));
    }

    /**
     * Finds them among those that may be in a sample.
     *
     * @throws org.unstuck.UserFacingException if a school is not among them, or settled pairs cannot be
     */
    static FixedSchools of(SampleDesign design, Pool pool) {
        Set<Integer> included = rows(design.included(), pool);
        Set<Pair> together =
                design.together().stream().map(it -> pair(it, pool)).collect(Collectors.toSet());
        FixedSchools fixed = new FixedSchools(
                included,
                included.stream().filter(it -> !pool.table().isTreated(it)).collect(Collectors.toSet()),
                rows(design.leftOut(), pool),
                together);
        if (fixed.inTogether.size() < 2 * together.size()) {
            throw SampleDesign.unusable("A school is in two of the pairs that are to be together.");
        }
        return fixed;
    }

    private static Set<Integer> rows(Collection<String> ids, Pool pool) {
        return ids.stream().map(pool::row).collect(Collectors.toSet());
    }

    private static Pair pair(SampleDesign.FixedPair fixed, Pool pool) {
        int stuck = pool.row(fixed.stuck());
        int partner = pool.row(fixed.partner());
        return pool.pairs(stuck).stream()
                .filter(it -> it.control() == partner)
                .findFirst()
                .orElseThrow(() -> SampleDesign.unusable("Schools " + fixed.stuck() + " and " + fixed.partner()
                        + " are to be together, but are not a stuck school and a partner that the rules of the matching"
                        + " allow it."));
    }

    /** Whether a school has to be in the sample, on its own or in a pair. */
    boolean needs(int row) {
        return included.contains(row) || inTogether.contains(row);
    }

    boolean needsStuck(int row) {
        return included.contains(row);
    }

    boolean needsPartner(int row) {
        return includedPartners.contains(row);
    }

    boolean needsPair(Pair pair) {
        return together.contains(pair);
    }

    /** The rows of partners that have to be in the sample. */
    Set<Integer> partners() {
        return includedPartners;
    }

    /** Whether a pair has a school that is left out, or one that is together with another. */
    boolean forbids(Pair pair) {
        boolean withAnother =
                !needsPair(pair) && (inTogether.contains(pair.treated()) || inTogether.contains(pair.control()));
        return withAnother || leftOut.contains(pair.treated()) || leftOut.contains(pair.control());
    }
}
