package org.unstuck.schools;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Reason;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Outcome;

/** Inspections in plain words. */
public final class InspectionWords {
    private InspectionWords() {}

    /** Date, kind and outcome: "12 March 2019, graded inspection: requires improvement". */
    public static String sentence(Inspection inspection) {
        return Words.date(inspection.date()) + ", " + inspection.kind().words() + ": " + outcome(inspection);
    }

    /** The inspections that decided a clause, where what was found does not name them already; else empty. */
    public static String deciding(Reason reason) {
        List<Inspection> inspections = reason.inspections();
        boolean named = !inspections.isEmpty()
                && reason.finding().contains(Words.date(inspections.get(0).date()));
        return named ? "" : list(inspections);
    }

    /** Dates and outcomes: "10 November 2009 (inadequate), 28 February 2012 (requires improvement)". */
    private static String list(List<Inspection> inspections) {
        return String.join(
                ", ",
                inspections.stream()
                        .map(it -> Words.date(it.date()) + " (" + it.outcome().words() + ")")
                        .toList());
    }

    /** What it found, with the grade's figure and the category of concern: "inadequate (4), special measures". */
    public static String outcome(Inspection inspection) {
        String found = inspection
                .outcome()
                .findOverallGrade()
                .map(it -> it.words() + " (" + it.number() + ")")
                .orElseGet(() -> withoutGrade(inspection));
        return inspection.findCategory().map(it -> found + ", " + it.words()).orElse(found);
    }

    /** The judgements beside an overall grade, or the areas of a report card, each in words; may be empty. */
    public static List<String> details(Inspection inspection) {
        List<String> details = new ArrayList<>();
        if (inspection.outcome() instanceof Outcome.OverallGrade graded) {
            graded.judgements().forEach((judgement, grade) -> details.add(judgement.words() + ": " + grade.words()));
        } else if (inspection.outcome() instanceof Outcome.SubJudgements judged) {
            judged.judgements().forEach((judgement, grade) -> details.add(judgement.words() + ": " + grade.words()));
        } else if (inspection.outcome() instanceof Outcome.ReportCard card) {
            card.standards().forEach((area, standard) -> details.add(area.words() + ": " + standard.words()));
            if (card.safeguardingMet() != null) {
                details.add("safeguarding: " + (card.safeguardingMet() ? "met" : "not met"));
            }
        }
        return details;
    }

    private static String withoutGrade(Inspection inspection) {
        if (inspection.kind() != Inspection.Kind.MONITORING) {
            return inspection.outcome().words();
        }
        return switch (Mark.of(inspection)) {
            case EFFECTIVE -> "leaders were taking effective action";
            case NOT_EFFECTIVE -> "leaders were not taking effective action";
            default -> inspection.outcome().words();
        };
    }
}
