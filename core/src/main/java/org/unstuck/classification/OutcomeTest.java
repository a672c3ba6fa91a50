package org.unstuck.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;

/**
 * A question about the outcome of one graded inspection. It is unknown where the inspection's framework does not give
 * what is asked, so that grades of different frameworks are never compared without a declared equivalence.
 */
public sealed interface OutcomeTest {

    Truth test(Inspection inspection);

    /** What is asked, to complete "an inspection that was ...". */
    String words();

    /** Overall effectiveness is one of these grades. */
    record OverallGrade(Set<Grade> grades) implements OutcomeTest {
        public OverallGrade {
            grades = Set.copyOf(grades);
        }

        @Override
        public Truth test(Inspection inspection) {
            return inspection
                    .outcome()
                    .findOverallGrade()
                    .map(it -> Truth.of(grades.contains(it)))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public String words() {
            return gradeWords(grades);
        }
    }

    /** At least one of these judgements has one of these grades. */
    record AnyJudgement(List<Judgement> judgements, Set<Grade> grades) implements OutcomeTest {
        public AnyJudgement {
            judgements = List.copyOf(judgements);
            grades = Set.copyOf(grades);
        }

        @Override
        public Truth test(Inspection inspection) {
            return Truth.any(judgements.stream()
                    .map(it -> inspection.outcome().findGrade(it))
                    .map(it -> it.map(grade -> Truth.of(grades.contains(grade))).orElse(Truth.UNKNOWN))
                    .toList());
        }

        @Override
        public String words() {
            return gradeWords(grades) + " for "
                    + judgements.stream().map(Judgement::words).collect(Collectors.joining(" or "));
        }
    }

    /** At least one of these areas of a report card has one of these standards. */
    record AnyArea(List<ReportCardArea> areas, Set<Standard> standards) implements OutcomeTest {
        public AnyArea {
            areas = List.copyOf(areas);
            standards = Set.copyOf(standards);
        }

        @Override
        public Truth test(Inspection inspection) {
            return Truth.any(areas.stream()
                    .map(it -> inspection.outcome().findStandard(it))
                    .map(it -> it.map(standard -> Truth.of(standards.contains(standard)))
                            .orElse(Truth.UNKNOWN))
                    .toList());
        }

        @Override
        public String words() {
            return new TreeSet<>(standards).stream().map(Standard::words).collect(Collectors.joining(" or ")) + " for "
                    + areas.stream().map(ReportCardArea::words).collect(Collectors.joining(" or "));
        }
    }

    /** The inspection placed the school in a category of concern, or it did not. */
    record CategoryOfConcern(boolean expected) implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            return Truth.of(inspection.findCategory().isPresent() == expected);
        }

        @Override
        public String words() {
            return expected ? "in a category of concern" : "in no category of concern";
        }
    }

    /** The inspection started on this day or later. */
    record StartedFrom(LocalDate date) implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            return Truth.of(!inspection.date().isBefore(date));
        }

        @Override
        public String words() {
            return "started on " + Words.date(date) + " or later";
        }
    }

    /**
     * An equivalence: one question for each kind of outcome. A framework without a question cannot be compared, so
     * the answer is then unknown.
     */
    record ByFramework(
            @Nullable OutcomeTest overallGrade,
            @Nullable OutcomeTest subJudgements,
            @Nullable OutcomeTest reportCard) implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            OutcomeTest chosen = choose(inspection.outcome());
            return chosen == null ? Truth.UNKNOWN : chosen.test(inspection);
        }

        private @Nullable OutcomeTest choose(Outcome outcome) {
            if (outcome instanceof Outcome.OverallGrade) {
                return overallGrade;
            }
            return outcome instanceof Outcome.SubJudgements ? subJudgements : reportCard;
        }

        @Override
        public String words() {
            return "with an overall grade: " + words(overallGrade) + "; with sub-judgements only: "
                    + words(subJudgements) + "; with a report card: " + words(reportCard);
        }

        private static String words(@Nullable OutcomeTest test) {
            return test == null ? "cannot be compared" : test.words();
        }
    }

    /** Never so: for a framework that an equivalence leaves out on purpose. */
    record Never() implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            return Truth.FALSE;
        }

        @Override
        public String words() {
            return "does not count";
        }
    }

    /** Every part holds. */
    record AllOf(List<OutcomeTest> parts) implements OutcomeTest {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(Inspection inspection) {
            return Truth.all(parts.stream().map(it -> it.test(inspection)).toList());
        }

        @Override
        public String words() {
            return join(parts, " and ");
        }
    }

    /** At least one part holds. */
    record AnyOf(List<OutcomeTest> parts) implements OutcomeTest {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(Inspection inspection) {
            return Truth.any(parts.stream().map(it -> it.test(inspection)).toList());
        }

        @Override
        public String words() {
            return join(parts, " or ");
        }
    }

    /** The part does not hold. */
    record Not(OutcomeTest part) implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            return part.test(inspection).not();
        }

        @Override
        public String words() {
            return "not (" + part.words() + ")";
        }
    }

    /** A question with a name of its own, which the definition explains once. */
    record Named(String name, OutcomeTest meaning) implements OutcomeTest {
        @Override
        public Truth test(Inspection inspection) {
            return meaning.test(inspection);
        }

        @Override
        public String words() {
            return name;
        }
    }

    private static String gradeWords(Set<Grade> grades) {
        if (grades.equals(Set.of(Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE))) {
            return "less than good";
        }
        if (grades.equals(Set.of(Grade.OUTSTANDING, Grade.GOOD))) {
            return "good or better";
        }
        return new TreeSet<>(grades).stream().map(Grade::words).collect(Collectors.joining(" or "));
    }

    private static String join(List<OutcomeTest> parts, String word) {
        Function<OutcomeTest, String> bracketed =
                it -> it instanceof AllOf || it instanceof AnyOf ? "(" + it.words() + ")" : it.words();
        return parts.stream().map(bracketed).collect(Collectors.joining(word));
    }
}
