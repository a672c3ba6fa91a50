package org.unstuck.school;

import java.util.List;

/**
 * A school with the predecessors that a policy counts as the same school.
 *
 * @param members the school itself first, then its predecessors, nearest first
 * @param policy what was followed
 * @param oddities what the links hold that was not followed, in words: mergers, splits, cycles
 */
public record Lineage(List<Urn> members, LineagePolicy policy, List<String> oddities) {

    public Lineage {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A lineage holds at least the school itself");
        }
        members = List.copyOf(members);
        oddities = List.copyOf(oddities);
    }

    /** The school whose lineage this is. */
    public Urn school() {
        return members.get(0);
    }

    public boolean contains(Urn urn) {
        return members.contains(urn);
    }
}
