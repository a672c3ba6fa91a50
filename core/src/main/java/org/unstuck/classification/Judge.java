package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Period;

/** Applies a definition to a history on a date. */
public final class Judge {

    private final Definition definition;
    private final LocalDate asAt;
    private final @Nullable Period window;

    public Judge(Definition definition, LocalDate asAt) {
        this.definition = definition;
        this.asAt = asAt;
        LocalDate from = definition.windowFrom() == null ? LocalDate.MIN : definition.windowFrom();
        this.window = asAt.isBefore(from) ? null : new Period(from, asAt);
    }

    public Verdict judge(InspectionHistory history) {
        return judge(history, evidence(history));
    }

    private Verdict judge(InspectionHistory history, Evidence evidence) {
        Truth truth = definition.rule().judge(evidence);
        boolean onRecords = truth == Truth.TRUE
                || (truth == Truth.UNKNOWN && definition.rule().judge(evidence.onRecordsFound()) == Truth.TRUE);
        Verdict.Answer answer = onRecords
                ? Verdict.Answer.MET
                : truth == Truth.FALSE ? Verdict.Answer.NOT_MET : Verdict.Answer.COULD_NOT_BE_JUDGED;
        return new Verdict(definition, asAt, history, evidence, answer, truth != Truth.UNKNOWN);
    }

    private Evidence evidence(InspectionHistory history) {
        if (window == null) {
            return new Evidence(List.of(), List.of());
        }
        List<Inspection> graded = new ArrayList<>();
        List<Evidence.Gap> unsure = new ArrayList<>();
        for (Inspection inspection : history.inspections()) {
            if (inspection.graded() && window.contains(inspection.date())) {
                switch (definition.asAt().counts(inspection, asAt)) {
                    case TRUE -> graded.add(inspection);
                    case UNKNOWN -> unsure.add(new Evidence.Gap(new Period(inspection.date(), inspection.date()), 1));
                    case FALSE -> {}
                }
            }
        }
        List<Period> unknown = history.unknown().stream()
                .flatMap(it -> it.intersect(window).stream())
                .toList();
        Evidence evidence = Evidence.of(graded, unknown, definition.daysBetween());
        return unsure.isEmpty() ? evidence : evidence.withGaps(unsure);
    }
}
