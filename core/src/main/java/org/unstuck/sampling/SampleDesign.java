package org.unstuck.sampling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unstuck.UserFacingException;

/**
 * What a sample of pairs has to keep.
 *
 * @param pairs how many pairs in all
 * @param phases how many of each phase; both schools of a pair are of the same
 * @param regions how many of each region, which is the stuck school's; its partner may be from any
 * @param included identifiers of schools that have to be in it, stuck or not
 * @param together pairs that have to be in it
 * @param leftOut identifiers of schools that must not be in it
 */
public record SampleDesign(
        Quota pairs,
        Quotas phases,
        Quotas regions,
        Set<String> included,
        List<FixedPair> together,
        Set<String> leftOut) {

    /**
     * A pair that is settled already.
     *
     * @param stuck identifier of the stuck school
     * @param partner identifier of its partner
     */
    public record FixedPair(String stuck, String partner) {}

    public SampleDesign {
        included = Set.copyOf(included);
        together = List.copyOf(together);
        leftOut = Set.copyOf(leftOut);
        Set<String> wanted = new TreeSet<>(included);
        together.forEach(it -> wanted.addAll(List.of(it.stuck(), it.partner())));
        wanted.retainAll(leftOut);
        if (!wanted.isEmpty()) {
            throw unusable("School " + wanted.iterator().next() + " is both to be in the sample and to be left out.");
        }
        if (phases.allExact() && (phases.least() < pairs.least() || phases.least() > pairs.most())) {
            throw unusable("The sample is to have " + pairs.words() + " pairs, but the phases add up to "
                    + phases.least() + ".");
        }
        if (!phases.allExact() && !pairs.exact()) {
            throw unusable("The sample needs a number of pairs, or an exact number for each phase.");
        }
    }

    /** So many pairs of each phase and region, and no other conditions. */
    public static SampleDesign of(Quotas phases, Quotas regions) {
        return new SampleDesign(Quota.exactly(phases.least()), phases, regions, Set.of(), List.of(), Set.of());
    }

    public SampleDesign withIncluded(Set<String> schools) {
        return new SampleDesign(pairs, phases, regions, schools, together, leftOut);
    }

    public SampleDesign withTogether(List<FixedPair> fixed) {
        return new SampleDesign(pairs, phases, regions, included, fixed, leftOut);
    }

    public SampleDesign withLeftOut(Set<String> schools) {
        return new SampleDesign(pairs, phases, regions, included, together, schools);
    }

    /** How many pairs the sample has. */
    public int size() {
        return phases.allExact() ? phases.least() : pairs.least();
    }

    static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
