package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says for each treated unit without a control why it has none. */
public final class WhyNot {

    /** Why a treated unit has no control. */
    public sealed interface Reason {}

    /**
     * The rules leave no control.
     *
     * @param steps the rules in their order, with how many controls are left after each; the last leaves none
     * @param without the rules that alone stand in the way, with how many controls there would be without each
     */
    public record NoCandidate(List<Step> steps, List<Step> without) implements Reason {
        public NoCandidate {
            steps = List.copyOf(steps);
            without = List.copyOf(without);
        }

        /** The rule that removed the last candidate. */
        public Step decisive() {
            return steps.get(steps.size() - 1);
        }
    }

    /**
     * A rule and what it leaves.
     *
     * @param rule as in "the same phase"
     * @param left how many controls
     */
    public record Step(String rule, int left) {}

    /**
     * Others have all of its controls.
     *
     * @param nearest its nearest controls, at most five
     * @param usedBy rows of the treated units that have these, in the same order; -1 for a control that is free
     * @param rivals how many treated units compete, itself included, for the controls that any of them could have
     * @param controls how many controls that is; where they are fewer than the rivals, no choice can provide for all
     */
    public record Competition(List<Pair> nearest, List<Integer> usedBy, int rivals, int controls) implements Reason {
        public Competition {
            nearest = List.copyOf(nearest);
            usedBy = List.copyOf(usedBy);
        }

        /** Whether no choice of pairs could provide for all rivals. */
        public boolean inevitable() {
            return controls < rivals;
        }
    }

    private static final int FEW = 5;

    private final Matcher matcher;
    private final Map<Integer, List<Integer>> usersOf = new HashMap<>();
    private final List<Rule> rules;
    private final int[] controls;

    /** Asks about a result of a matcher. */
    public WhyNot(Matcher matcher, Pairs pairs) {
        this.matcher = matcher;
        this.rules = Rule.of(matcher);
        this.controls = Arrays.stream(matcher.rows())
                .filter(it -> !matcher.table().isTreated(it))
                .toArray();
        pairs.list()
                .forEach(it -> usersOf.computeIfAbsent(it.control(), key -> new ArrayList<>())
                        .add(it.treated()));
    }

    /** Why a treated unit that takes part has no control. */
    public Reason of(int treated) {
        List<Pair> nearest = matcher.nearest(treated, FEW);
        return nearest.isEmpty() ? noCandidate(treated) : competition(treated, nearest);
    }

    private NoCandidate noCandidate(int treated) {
        List<Step> steps = new ArrayList<>();
        int[] left = controls;
        for (Rule rule : rules) {
            left = Arrays.stream(left).filter(it -> rule.allows(treated, it)).toArray();
            steps.add(new Step(rule.words(), left.length));
            if (left.length == 0) {
                break;
            }
        }
        List<Step> without = new ArrayList<>();
        for (Rule rule : rules) {
            int others = (int) Arrays.stream(controls)
                    .filter(control -> rules.stream().allMatch(it -> it == rule || it.allows(treated, control)))
                    .count();
            if (others > 0) {
                without.add(new Step(rule.words(), others));
            }
        }
        return new NoCandidate(steps, without);
    }

    /** Follows who has what one could have, and what those could have instead, until nothing new is found. */
    private Competition competition(int treated, List<Pair> nearest) {
        Set<Integer> rivals = new HashSet<>();
        Set<Integer> wanted = new HashSet<>();
        List<Integer> next = new ArrayList<>(List.of(treated));
        rivals.add(treated);
        while (!next.isEmpty()) {
            int rival = next.remove(next.size() - 1);
            for (Pair each : matcher.nearest(rival, controls.length)) {
                if (wanted.add(each.control())) {
                    for (int user : usersOf.getOrDefault(each.control(), List.of())) {
                        if (rivals.add(user)) {
                            next.add(user);
                        }
                    }
                }
            }
        }
        List<Integer> usedBy = nearest.stream()
                .map(it -> usersOf.getOrDefault(it.control(), List.of(-1)).get(0))
                .toList();
        return new Competition(nearest, usedBy, rivals.size(), wanted.size());
    }
}
