package org.unstuck.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unstuck.inspection.Inspection;

/**
 * A condition on the graded inspections of a history. The answer is true or false only where no record that may be
 * missing could make it otherwise.
 */
public sealed interface Clause
        permits Clause.All, Clause.Any, Clause.Not, AtLeast, AtMost, Every, Recent, LastInARow, InARow {

    /** Judges evidence as it stands, gaps and all. */
    Truth judge(Evidence evidence);

    /** What must hold, as a sentence without its capital and full stop. */
    String words();

    /** What was found, as a sentence without its capital and full stop. */
    String finding(Evidence evidence);

    /** The inspections that decide it, in order of date; empty where none does. */
    List<Inspection> deciding(Evidence evidence);

    /** The conditions it is made of; empty for a simple one. */
    default List<Clause> parts() {
        return List.of();
    }

    /** Every part holds. */
    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth judge(Evidence evidence) {
            return Truth.all(judgements(parts, evidence));
        }

        @Override
        public String words() {
            return "all of these hold: " + join(parts);
        }

        @Override
        public String finding(Evidence evidence) {
            return count(parts, evidence) + " of " + parts.size() + " conditions hold";
        }

        @Override
        public List<Inspection> deciding(Evidence evidence) {
            return decidingParts(parts, evidence);
        }
    }

    /** At least one part holds. */
    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth judge(Evidence evidence) {
            return Truth.any(judgements(parts, evidence));
        }

        @Override
        public String words() {
            return "at least one of these holds: " + join(parts);
        }

        @Override
        public String finding(Evidence evidence) {
            return count(parts, evidence) + " of " + parts.size() + " conditions hold";
        }

        @Override
        public List<Inspection> deciding(Evidence evidence) {
            return decidingParts(parts, evidence);
        }
    }

    /** The part does not hold. */
    record Not(Clause part) implements Clause {
        @Override
        public Truth judge(Evidence evidence) {
            return part.judge(evidence).not();
        }

        @Override
        public String words() {
            return "it is not so that " + part.words();
        }

        @Override
        public String finding(Evidence evidence) {
            return part.finding(evidence);
        }

        @Override
        public List<Inspection> deciding(Evidence evidence) {
            return part.deciding(evidence);
        }

        @Override
        public List<Clause> parts() {
            return List.of(part);
        }
    }

    private static List<Truth> judgements(List<Clause> parts, Evidence evidence) {
        List<Truth> judgements = new ArrayList<>(parts.size());
        for (Clause part : parts) {
            judgements.add(part.judge(evidence));
        }
        return judgements;
    }

    private static long count(List<Clause> parts, Evidence evidence) {
        return parts.stream().filter(it -> it.judge(evidence) == Truth.TRUE).count();
    }

    private static List<Inspection> decidingParts(List<Clause> parts, Evidence evidence) {
        return evidence.graded().stream()
                .filter(it ->
                        parts.stream().anyMatch(part -> part.deciding(evidence).contains(it)))
                .toList();
    }

    private static String join(List<Clause> parts) {
        return parts.stream().map(Clause::words).collect(Collectors.joining("; "));
    }
}
