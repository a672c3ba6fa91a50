package org.unstuck.sampling;

import java.util.List;
import java.util.Set;
import org.unstuck.matching.Pair;

/**
 * A sample in place of another.
 *
 * @param sample the whole new sample
 * @param invited rows of the schools that come in
 * @param released rows of the schools that go out although they did not decline
 * @param changed pairs of the new sample that the other did not have
 * @param extra by how much the sum of distances grows; below 0 where it shrinks
 */
public record Replacement(
        Sample sample, List<Integer> invited, List<Integer> released, List<Pair> changed, double extra) {

    public Replacement {
        invited = List.copyOf(invited);
        released = List.copyOf(released);
        changed = List.copyOf(changed);
    }

    static Replacement of(Sample before, Sample after, Set<Integer> declined) {
        return new Replacement(
                after,
                after.schools().stream().filter(it -> !before.has(it)).toList(),
                before.schools().stream()
                        .filter(it -> !after.has(it) && !declined.contains(it))
                        .toList(),
                after.pairs().stream()
                        .filter(it -> !before.pairs(it.treated(), it.control()))
                        .toList(),
                after.total() - before.total());
    }
}
