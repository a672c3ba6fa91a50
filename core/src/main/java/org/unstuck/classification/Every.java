package org.unstuck.classification;

import java.util.List;
import org.unstuck.inspection.Inspection;

/**
 * Every graded inspection answers a question; true where there was none. Fight or flight (2020), paragraph 17, first
 * condition.
 *
 * @param test the question
 */
public record Every(OutcomeTest test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        Truth truth = Truth.TRUE;
        for (Inspection inspection : evidence.graded()) {
            Truth answer = test.test(inspection);
            if (answer == Truth.FALSE) {
                return Truth.FALSE;
            }
            truth = answer == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
        }
        return evidence.gaps().isEmpty() ? truth : Truth.UNKNOWN;
    }

    @Override
    public String words() {
        return "every graded inspection was " + test.words();
    }

    @Override
    public String finding(Evidence evidence) {
        List<Inspection> exceptions = evidence.graded().stream()
                .filter(it -> test.test(it) == Truth.FALSE)
                .toList();
        if (!exceptions.isEmpty()) {
            return "not " + test.words() + ": " + Words.inspections(exceptions);
        }
        int all = evidence.graded().size();
        long sure = evidence.graded().stream()
                .filter(it -> test.test(it) == Truth.TRUE)
                .count();
        return Words.number((int) sure) + " of " + Words.count(all, "graded inspection") + " found "
                + (all == 1 ? "was " : "were ") + test.words();
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        List<Inspection> exceptions = evidence.graded().stream()
                .filter(it -> test.test(it) == Truth.FALSE)
                .toList();
        return exceptions.isEmpty() ? evidence.graded() : exceptions;
    }
}
