package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/** Tries what the next inspections could find, under the framework of the day, and says what would change a verdict. */
final class WhatWouldChange {

    private static final LocalDate NO_OVERALL_GRADE_FROM = LocalDate.of(2024, 9, 2);
    private static final LocalDate REPORT_CARDS_FROM = LocalDate.of(2025, 11, 10);
    private static final int INSPECTIONS_TRIED = 6;
    private static final SourceRow SUPPOSED = new SourceRow(
            new Source(new SourceId("0".repeat(64)), "supposed", "supposed", "Supposed", LocalDate.MAX, false, false),
            1);

    /** Something the next inspection could find. */
    private record Supposition(String words, Outcome outcome) {}

    private WhatWouldChange() {}

    static List<String> sentences(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        if (!verdict.certain()) {
            List<Period> gaps = verdict.evidence().periods();
            sentences.add("Records for " + Words.periods(gaps)
                    + (verdict.answer() == Verdict.Answer.MET ? " could change this." : " would decide it."));
        }
        for (Supposition supposition : suppositions(verdict.asAt())) {
            stepsToChange(verdict, supposition)
                    .ifPresent(steps -> sentences.add(sentence(verdict, supposition, steps)));
        }
        if (sentences.isEmpty()) {
            sentences.add("Nothing that the next " + Words.count(INSPECTIONS_TRIED, "graded inspection")
                    + " could find would change this.");
        }
        return sentences;
    }

    private static String sentence(Verdict verdict, Supposition supposition, int steps) {
        String inspections = steps == 1
                ? supposition.words() + " at the next graded inspection"
                : supposition.words() + " at each of the next " + Words.count(steps, "graded inspection");
        String outcome = verdict.answer() == Verdict.Answer.MET ? " would end this." : " would make it met.";
        return Character.toUpperCase(inspections.charAt(0)) + inspections.substring(1) + outcome;
    }

    private static OptionalInt stepsToChange(Verdict verdict, Supposition supposition) {
        Clause rule = verdict.definition().rule();
        Evidence evidence = verdict.evidence().onRecordsFound();
        boolean met = verdict.answer() == Verdict.Answer.MET;
        LocalDate date = verdict.asAt();
        for (int step = 1; step <= INSPECTIONS_TRIED; step++) {
            date = date.plusDays(Math.max(1, verdict.definition().daysBetween()));
            evidence = evidence.withGraded(supposed(verdict, supposition.outcome(), date));
            if ((rule.judge(evidence) == Truth.TRUE) != met) {
                return OptionalInt.of(step);
            }
        }
        return OptionalInt.empty();
    }

    private static Inspection supposed(Verdict verdict, Outcome outcome, LocalDate date) {
        Urn school = verdict.history().lineage().school();
        return new Inspection(
                school,
                Set.of(school),
                date,
                true,
                date,
                Inspection.Kind.GRADED,
                outcome,
                null,
                null,
                "",
                List.of(SUPPOSED));
    }

    private static List<Supposition> suppositions(LocalDate asAt) {
        LocalDate next = asAt.plusDays(1);
        if (next.isBefore(NO_OVERALL_GRADE_FROM)) {
            return List.of(
                    new Supposition("a grade of good", Outcome.OverallGrade.of(Grade.GOOD)),
                    new Supposition(
                            "a grade of requires improvement", Outcome.OverallGrade.of(Grade.REQUIRES_IMPROVEMENT)));
        }
        if (next.isBefore(REPORT_CARDS_FROM)) {
            return List.of(
                    new Supposition("good for every judgement", judgements(Grade.GOOD)),
                    new Supposition(
                            "requires improvement for every judgement", judgements(Grade.REQUIRES_IMPROVEMENT)));
        }
        return List.of(
                new Supposition("the expected standard in every area", reportCard(Standard.EXPECTED)),
                new Supposition("needs attention in every area", reportCard(Standard.NEEDS_ATTENTION)));
    }

    private static Outcome judgements(Grade grade) {
        Map<Judgement, Grade> judgements = new EnumMap<>(Judgement.class);
        Arrays.stream(Judgement.values()).forEach(it -> judgements.put(it, grade));
        return new Outcome.SubJudgements(judgements);
    }

    private static Outcome reportCard(Standard standard) {
        Map<ReportCardArea, Standard> standards = new EnumMap<>(ReportCardArea.class);
        Arrays.stream(ReportCardArea.values()).forEach(it -> standards.put(it, standard));
        return new Outcome.ReportCard(standards, true);
    }
}
