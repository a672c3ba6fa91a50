package org.unstuck.matching;

import java.util.List;

/**
 * Why there is no flow: into one part of the network must flow more than can flow out of it.
 *
 * @param demands the arcs into that part with a lower limit above 0, by number
 * @param limits the arcs out of it with an upper limit above 0, by number
 * @param needed the sum of the lower limits of {@code demands}
 * @param possible the sum of the upper limits of {@code limits}, less than {@code needed}
 */
public record FlowShortage(List<Integer> demands, List<Integer> limits, long needed, long possible)
        implements FlowResult {

    public FlowShortage {
        demands = List.copyOf(demands);
        limits = List.copyOf(limits);
        if (possible >= needed) {
            throw new IllegalArgumentException("No shortage: " + needed + " needed, " + possible + " possible");
        }
    }
}
