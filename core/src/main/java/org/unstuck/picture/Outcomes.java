package org.unstuck.picture;

import java.util.List;
import org.unstuck.inspection.Grade;

/** Outcomes of graded inspections in the words and the order of the tables. */
public final class Outcomes {

    static final String GOOD_WITHOUT_GRADE = "No overall grade: good or equivalent";
    static final String WEAK_WITHOUT_GRADE = "No overall grade: less than good or equivalent";
    static final String NOT_COMPARABLE = "Cannot be compared";

    public static final List<String> IN_ORDER = List.of(
            words(Grade.OUTSTANDING),
            words(Grade.GOOD),
            words(Grade.REQUIRES_IMPROVEMENT),
            words(Grade.INADEQUATE),
            GOOD_WITHOUT_GRADE,
            WEAK_WITHOUT_GRADE,
            NOT_COMPARABLE);

    private Outcomes() {}

    static String words(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> "Outstanding";
            case GOOD -> "Good";
            case REQUIRES_IMPROVEMENT -> "Requires improvement or satisfactory";
            case INADEQUATE -> "Inadequate";
        };
    }
}
