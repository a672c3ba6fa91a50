package org.unstuck.schools;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;

/** What the records say of a school's graded inspections, in one sentence. */
final class SchoolSentence {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private SchoolSentence() {}

    /**
     * Makes the sentence, without its full stop.
     *
     * @param asAt only inspections up to this date are spoken of
     */
    static String of(InspectionHistory history, LocalDate asAt) {
        List<Inspection> graded = history.inspections().stream()
                .filter(it -> it.graded() && !it.date().isAfter(asAt))
                .toList();
        if (graded.isEmpty()) {
            return "No graded inspection of this school is in the imported files";
        }
        Inspection last = graded.get(graded.size() - 1);
        return grades(graded) + urns(graded) + "; last graded inspection " + MONTH.format(last.date());
    }

    private static String grades(List<Inspection> graded) {
        List<Grade> grades = graded.stream()
                .flatMap(it -> it.outcome().findOverallGrade().stream())
                .toList();
        int without = graded.size() - grades.size();
        String alsoWithout = without == 0 ? "" : ", and inspected " + times(without) + " without an overall grade";
        if (grades.isEmpty()) {
            return "Inspected " + times(without) + " without an overall grade since " + year(graded);
        }
        return judged(grades, year(graded)) + alsoWithout;
    }

    private static String judged(List<Grade> grades, int since) {
        int all = grades.size();
        if (all == 1) {
            return "Judged " + grades.get(0).words() + " at the one graded inspection on record, in " + since;
        }
        int less = (int) grades.stream().filter(Grade::lessThanGood).count();
        String inspections = Words.count(all, "graded inspection") + " since " + since;
        if (less == all) {
            return "Judged less than good at " + (all == 2 ? "both " : "all ") + inspections;
        }
        if (less == 0) {
            return "Judged good or better at " + (all == 2 ? "both " : "all ") + inspections;
        }
        return "Judged less than good at " + Words.number(less) + " of " + inspections + latest(grades);
    }

    private static String latest(List<Grade> grades) {
        boolean less = grades.get(grades.size() - 1).lessThanGood();
        int run = trailing(grades, it -> it.lessThanGood() == less);
        return (run == 1 ? ", the latest " : ", the latest " + Words.number(run) + " ")
                + (less ? "less than good" : "good or better");
    }

    private static int trailing(List<Grade> grades, Predicate<Grade> wanted) {
        int run = 0;
        while (run < grades.size() && wanted.test(grades.get(grades.size() - 1 - run))) {
            run++;
        }
        return run;
    }

    private static String urns(List<Inspection> graded) {
        long urns = graded.stream().map(Inspection::urn).distinct().count();
        return urns == 1 ? "" : ", over " + Words.number((int) urns) + " URNs";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> Words.number(number) + " times";
        };
    }

    private static int year(List<Inspection> graded) {
        return graded.get(0).date().getYear();
    }
}
