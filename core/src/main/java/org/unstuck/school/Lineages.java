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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

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

    /** The schools that continued this one, by succession. */
    public SortedSet<Urn> listSuccessors(Urn school) {
        return successorsBySuccession.get(school);
    }

    private Collection<Urn> followed(Urn school, LineagePolicy policy, List<String> oddities) {
        SortedSet<Urn> succeeded = predecessorsBySuccession.get(school);
        SortedSet<Urn> merged = predecessorsByMerger.get(school);
        merged.removeAll(succeeded);
        for (Urn whole : splitFrom.get(school)) {
            oddities.add(school + " was split from " + whole + ": not followed.");
        }
        return switch (policy) {
            case SINGLE_PREDECESSOR -> onlyPredecessor(school, succeeded, merged, oddities);
            case MAIN_PREDECESSOR -> mainPredecessor(school, succeeded, merged, oddities);
            case ALL -> {
                SortedSet<Urn> all = new TreeSet<>(succeeded);
                all.addAll(merged);
                yield all;
            }
        };
    }

    private Collection<Urn> onlyPredecessor(
            Urn school, SortedSet<Urn> succeeded, SortedSet<Urn> merged, List<String> oddities) {
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

    private Collection<Urn> mainPredecessor(
            Urn school, SortedSet<Urn> succeeded, SortedSet<Urn> merged, List<String> oddities) {
        SortedSet<Urn> candidates = new TreeSet<>(succeeded);
        candidates.addAll(merged);
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
        SortedSet<Urn> successors = successorsBySuccession.get(predecessor);
        if (successors.size() <= 1) {
            return true;
        }
        oddities.add(
                predecessor + " became several schools, " + words(successors) + ": not followed from " + school + ".");
        return false;
    }

    private static String words(Collection<Urn> urns) {
        return String.join(", ", urns.stream().map(Urn::toString).toList());
    }
}
