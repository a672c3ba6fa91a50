package org.unstuck.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unstuck.classification.OutcomeTest;
import org.unstuck.classification.Truth;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;

/**
 * Whether a graded inspection found a school less than good, the same for every definition, so that tables can be compared.
 * Without an overall grade: less than good for quality of education, or for leadership and management, which is how the
 * Department for Education (2025) reads such inspections. Report cards cannot be compared.
 */
final class LessThanGood {

    private static final Set<Grade> WEAK = Set.of(Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

    private static final OutcomeTest TEST = new OutcomeTest.ByFramework(
            new OutcomeTest.OverallGrade(WEAK),
            new OutcomeTest.AnyJudgement(
                    List.of(Judgement.QUALITY_OF_EDUCATION, Judgement.LEADERSHIP_AND_MANAGEMENT), WEAK),
            null);

    private LessThanGood() {}

    static Optional<Boolean> of(Inspection inspection) {
        Truth truth = TEST.test(inspection);
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    /** The outcome in words that fit in a table of outcomes. */
    static String words(Inspection inspection) {
        Optional<Grade> grade = inspection.outcome().findOverallGrade();
        if (grade.isPresent()) {
            return Outcomes.words(grade.get());
        }
        return of(inspection)
                .map(it -> it ? Outcomes.WEAK_WITHOUT_GRADE : Outcomes.GOOD_WITHOUT_GRADE)
                .orElse(Outcomes.NOT_COMPARABLE);
    }
}
