package org.unstuck.school;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The links between schools, read from both sides, and the lineages they make. Predecessor and successor rows are not
 * symmetric in the register, so a link given by either side counts. Immutable.
 */
public final class Lineages {

    private final UrnPairs predecessorsBySuccession = new UrnPairs();
    private final UrnPairs successorsBySuccession = new UrnPairs();
    private final UrnPairs predecessorsByMerger = new UrnPairs();
    private final UrnPairs splitFrom = new UrnPairs();
    private final ToIntFunction<Urn> pupils;

    /**
     * @param links in any order, doubles allowed
     * @param pupils last known roll of a school, 0 where not known; decides the main predecessor of a merger
     */
    public Lineages(Collection<Link> links, ToIntFunction<Urn> pupils) {
        this.pupils = pupils;
        for (Link link : links) {
            Urn earlier = link.predecessor();
            Urn later = link.successor();
            switch (link.kind()) {
                case SUCCESSION -> {
                    predecessorsBySuccession.add(later, earlier);
                    successorsBySuccession.add(earlier, later);
                }
                case MERGER -> predecessorsByMerger.add(later, earlier);
                case SPLIT -> splitFrom.add(later, earlier);
                case OTHER -> {}
            }
        }
        List.of(predecessorsBySuccession, successorsBySuccession, predecessorsByMerger, splitFrom)
                .forEach(UrnPairs::sort);
    }

    /** The lineage of a school; it always ends, also where links run in a circle. */
    public Lineage of(Urn school, LineagePolicy policy) {
        if (hasNoPast(school)) {
            return new Lineage(List.of(school), policy, List.of());
        }
        Set<Urn> members = new LinkedHashSet<>(List.of(school));
        List<String> oddities = new ArrayList<>();
        Deque<Urn> open = new ArrayDeque<>(members);
        while (!open.isEmpty()) {
            Urn current = open.remove();
            for (Urn predecessor : followed(current, policy, oddities)) {
                if (members.add(predecessor)) {
                    open.add(predecessor);
                } else {
                    oddities.add("The links run in a circle at " + predecessor + "; it is followed once.");
                }
            }
        }
        return new Lineage(List.copyOf(members), policy, oddities);
    }

    /** The schools that continued this one, by succession, in ascending order. */
    public List<Urn> listSuccessors(Urn school) {
        return successorsBySuccession.get(school);
    }

    private boolean hasNoPast(Urn school) {
        return predecessorsBySuccession.get(school).isEmpty()
                && predecessorsByMerger.get(school).isEmpty()
                && splitFrom.get(school).isEmpty();
    }

    private Collection<Urn> followed(Urn school, LineagePolicy policy, List<String> oddities) {
        List<Urn> succeeded = predecessorsBySuccession.get(school);
        List<Urn> merged = predecessorsByMerger.get(school).stream()
                .filter(it -> !succeeded.contains(it))
                .toList();
        for (Urn whole : splitFrom.get(school)) {
            oddities.add(school + " was split from " + whole + ": not followed.");
        }
        return switch (policy) {
            case SINGLE_PREDECESSOR -> onlyPredecessor(school, succeeded, merged, oddities);
            case MAIN_PREDECESSOR -> mainPredecessor(school, succeeded, merged, oddities);
            case ALL -> union(succeeded, merged);
        };
    }

    private Collection<Urn> onlyPredecessor(Urn school, List<Urn> succeeded, List<Urn> merged, List<String> oddities) {
        if (!merged.isEmpty()) {
            oddities.add(words(merged) + " merged into " + school + ": not followed.");
        }
        if (succeeded.size() > 1) {
            oddities.add(school + " has several predecessors, " + words(succeeded) + ": not followed.");
            return List.of();
        }
        return succeeded.stream()
                .filter(it -> continuedBySchoolAlone(it, school, oddities))
                .toList();
    }

    private Collection<Urn> mainPredecessor(Urn school, List<Urn> succeeded, List<Urn> merged, List<String> oddities) {
        List<Urn> candidates = union(succeeded, merged);
        Optional<Urn> main =
                candidates.stream().max(Comparator.comparingInt(pupils).thenComparing(Comparator.reverseOrder()));
        if (candidates.size() > 1) {
            oddities.add(school + " has several predecessors, " + words(candidates) + ": only " + main.orElseThrow()
                    + " is followed, as the largest.");
        }
        return main.filter(it -> continuedBySchoolAlone(it, school, oddities)).stream()
                .toList();
    }

    private boolean continuedBySchoolAlone(Urn predecessor, Urn school, List<String> oddities) {
        List<Urn> successors = successorsBySuccession.get(predecessor);
        if (successors.size() <= 1) {
            return true;
        }
        oddities.add(
                predecessor + " became several schools, " + words(successors) + ": not followed from " + school + ".");
        return false;
    }

    private static List<Urn> union(List<Urn> some, List<Urn> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    private static String words(Collection<Urn> urns) {
        return String.join(", ", urns.stream().map(Urn::toString).toList());
    }
}
