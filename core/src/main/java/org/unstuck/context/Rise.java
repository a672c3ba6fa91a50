package org.unstuck.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;

/**
 * How a school got better: it was judged less than good, and good or better at every overall grade since.
 *
 * @param below how many graded inspections were less than good, before the first of them that was good and stayed so
 * @param good the first inspection of those since
 */
public record Rise(int below, Inspection good) {

    /** The rise that stood on a date; empty where the latest overall grade was less than good, or none before it was. */
    public static Optional<Rise> find(InspectionHistory history, LocalDate date) {
        int below = 0;
        List<Inspection> goodSince = new ArrayList<>();
        for (Inspection inspection : history.inspections()) {
            Optional<Grade> grade = inspection.graded() && !inspection.date().isAfter(date)
                    ? inspection.outcome().findOverallGrade()
                    : Optional.empty();
            if (grade.isPresent() && grade.get().lessThanGood()) {
                below++;
                goodSince.clear();
            } else if (grade.isPresent()) {
                goodSince.add(inspection);
            }
        }
        return below == 0 || goodSince.isEmpty() ? Optional.empty() : Optional.of(new Rise(below, goodSince.get(0)));
    }
}
