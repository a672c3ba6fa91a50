package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unstuck.inspection.Inspection;

/**
 * Somewhere in the window so many graded inspections in a row answer a question.
 *
 * @param count 1 or more
 * @param test the question
 */
public record InARow(int count, OutcomeTest test) implements Clause {

    @Override
    public Truth judge(Evidence evidence) {
        if (longestRun(evidence).size() >= count) {
            return Truth.TRUE;
        }
        return possibleRun(evidence) >= count ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public String words() {
        return "there were " + Words.count(count, "graded inspection") + " in a row that were " + test.words();
    }

    @Override
    public String finding(Evidence evidence) {
        return "the longest run found was " + Words.count(deciding(evidence).size(), "graded inspection");
    }

    @Override
    public List<Inspection> deciding(Evidence evidence) {
        return longestRun(evidence.onRecordsFound());
    }

    private List<Inspection> longestRun(Evidence evidence) {
        List<Inspection> longest = List.of();
        List<Inspection> run = new ArrayList<>();
        for (Inspection inspection : evidence.graded()) {
            if (!run.isEmpty() && capacity(run.get(run.size() - 1).date(), inspection.date(), evidence) > 0) {
                run.clear();
            }
            if (test.test(inspection) == Truth.TRUE) {
                run.add(inspection);
            } else {
                run.clear();
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    /** The longest run there may have been, if every missing and unclear inspection answered the question. */
    private long possibleRun(Evidence evidence) {
        long longest = 0;
        long run = 0;
        LocalDate from = LocalDate.MIN;
        for (Inspection inspection : evidence.graded()) {
            run += capacity(from, inspection.date(), evidence);
            longest = Math.max(longest, run);
            run = test.test(inspection) == Truth.FALSE ? 0 : run + 1;
            from = inspection.date();
        }
        return Math.max(longest, run + capacity(from, LocalDate.MAX, evidence));
    }

    private static long capacity(LocalDate after, LocalDate before, Evidence evidence) {
        return evidence.gaps().stream()
                .filter(it ->
                        it.period().from().isBefore(before) && it.period().to().isAfter(after))
                .mapToLong(Evidence.Gap::capacity)
                .sum();
    }
}
