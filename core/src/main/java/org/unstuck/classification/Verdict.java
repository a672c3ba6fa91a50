package org.unstuck.classification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unstuck.inspection.InspectionHistory;

/**
 * What a definition says of one school on a date, and why.
 *
 * @param definition the rule
 * @param asAt the date
 * @param history what was judged
 * @param evidence the graded inspections that count on the date, and the gaps
 * @param answer met or not, or could not be judged
 * @param certain whether no record that may be missing could change the answer
 */
public record Verdict(
        Definition definition,
        LocalDate asAt,
        InspectionHistory history,
        Evidence evidence,
        Answer answer,
        boolean certain) {

    /** The three answers. */
    public enum Answer {
        /** On the records found. */
        MET("met", "met"),
        NOT_MET("not-met", "not met"),
        /** Not met on the records found, and missing records could change that. */
        COULD_NOT_BE_JUDGED("could-not-be-judged", "could not be judged");

        private final String id;
        private final String words;

        Answer(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** Name used in files, addresses and JSON. */
        public String id() {
            return id;
        }

        public String words() {
            return words;
        }

        public static Optional<Answer> find(String id) {
            return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
        }
    }

    /** Why: the rule's clauses, each with its own answer. */
    public List<Reason> reasons() {
        Clause rule = definition.rule();
        List<Clause> clauses = rule.parts().isEmpty() ? List.of(rule) : rule.parts();
        return clauses.stream().map(it -> Reason.of(it, evidence)).toList();
    }

    /** What would change the answer, or decide it, in sentences. */
    public List<String> whatWouldChange() {
        return WhatWouldChange.sentences(this);
    }
}
