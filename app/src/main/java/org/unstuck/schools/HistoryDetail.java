package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Disagreement;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.register.Register;
import org.unstuck.school.Urn;

/**
 * The inspections of a school and of its predecessors, as programs read them.
 *
 * @param lineage which predecessors were followed
 * @param members the school and those predecessors, nearest first
 * @param oddities what was not followed, in words
 * @param known periods in which no graded inspection is missing
 * @param unknown periods that no file covers
 */
record HistoryDetail(
        String urn,
        String lineage,
        List<String> members,
        List<String> oddities,
        List<Inspected> inspections,
        List<Span> known,
        List<Span> unknown,
        List<Differing> disagreements) {

    /**
     * An inspection.
     *
     * @param dateIs which day of the inspection its date is
     * @param outcome in words
     * @param grade overall, 1 to 4; null where there is none
     * @param judgements grades of single judgements
     * @param reportCard standards by area
     */
    record Inspected(
            String urn,
            LocalDate date,
            String dateIs,
            @Nullable LocalDate published,
            String kind,
            String outcome,
            @Nullable Integer grade,
            Map<String, Integer> judgements,
            Map<String, String> reportCard,
            @Nullable Boolean safeguardingMet,
            @Nullable Boolean effectiveAction,
            @Nullable String category,
            @Nullable String number,
            List<FileRow> sources) {

        static Inspected of(Inspection inspection) {
            Outcome outcome = inspection.outcome();
            return new Inspected(
                    inspection.urn().toString(),
                    inspection.date(),
                    inspection.startsOnDate() ? "first-day" : "last-day",
                    inspection.published(),
                    inspection.kind().name().toLowerCase(Locale.ROOT),
                    outcome.words(),
                    outcome.findOverallGrade().map(Grade::number).orElse(null),
                    judgements(outcome),
                    standards(outcome),
                    outcome instanceof Outcome.ReportCard card ? card.safeguardingMet() : null,
                    outcome instanceof Outcome.NoGrade visit ? visit.effectiveAction() : null,
                    inspection.findCategory().map(CategoryOfConcern::words).orElse(null),
                    inspection.number(),
                    FileRow.of(inspection.sources()));
        }

        private static Map<String, Integer> judgements(Outcome outcome) {
            Map<String, Integer> grades = new LinkedHashMap<>();
            Stream.of(Judgement.values())
                    .forEach(it -> outcome.findGrade(it).ifPresent(grade -> grades.put(it.id(), grade.number())));
            return grades;
        }

        private static Map<String, String> standards(Outcome outcome) {
            Map<String, String> standards = new LinkedHashMap<>();
            Stream.of(ReportCardArea.values())
                    .forEach(it ->
                            outcome.findStandard(it).ifPresent(standard -> standards.put(it.id(), standard.id())));
            return standards;
        }
    }

    /** Two files give one inspection different outcomes. */
    record Differing(LocalDate date, String kept, String other, List<FileRow> sourcesOfOther) {
        static Differing of(Disagreement disagreement) {
            return new Differing(
                    disagreement.kept().date(),
                    disagreement.kept().outcome().words(),
                    disagreement.other().outcome().words(),
                    FileRow.of(disagreement.other().sources()));
        }
    }

    static HistoryDetail of(Register register, InspectionHistory history) {
        return new HistoryDetail(
                history.lineage().school().toString(),
                history.lineage().policy().id(),
                history.lineage().members().stream().map(Urn::toString).toList(),
                history.lineage().oddities(),
                history.inspections().stream().map(Inspected::of).toList(),
                Span.of(known(register, history)),
                Span.of(history.unknown()),
                history.disagreements().stream().map(Differing::of).toList());
    }

    /** From when the first of the schools opened, or records begin, to when the last closed, without what is unknown. */
    private static List<Period> known(Register register, InspectionHistory history) {
        LocalDate opened = history.lineage().members().stream()
                .map(it -> register.openPeriod(it).from())
                .min(Comparator.naturalOrder())
                .orElse(InspectionHistory.RECORDS_BEGIN);
        LocalDate from = opened.isBefore(InspectionHistory.RECORDS_BEGIN) ? InspectionHistory.RECORDS_BEGIN : opened;
        LocalDate to = register.openPeriod(history.lineage().school()).to();
        List<Period> known = new ArrayList<>();
        for (Period gap : history.unknown()) {
            if (gap.from().isAfter(from)) {
                known.add(new Period(from, gap.from().minusDays(1)));
            }
            if (gap.to().equals(LocalDate.MAX)) {
                return known;
            }
            from = gap.to().plusDays(1);
        }
        if (!from.isAfter(to)) {
            known.add(new Period(from, to));
        }
        return known;
    }
}
