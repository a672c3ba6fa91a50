package org.unstuck.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.AsAt;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Judge;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Outcome;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/**
 * The histories of all lineages: of schools that were open on the date, and of those that had closed with no school to
 * continue them. An inspection that stands in two lineages, as when a school was split, is kept in the first.
 *
 * @param lineages by ascending URN
 * @param inspections graded, in each lineage by date
 * @param visits monitoring visits
 * @param sources of the graded inspections
 */
record HistoryFacts(
        List<LineageFacts> lineages,
        List<InspectionFacts> inspections,
        List<VisitFacts> visits,
        List<SourceUse> sources) {

    /** An inspection by whom it is of and when. */
    private record Key(Urn urn, LocalDate date) {}

    /** One lineage's part. */
    private record Part(
            LineageFacts lineage, List<InspectionFacts> inspections, List<Source> sources, List<VisitFacts> visits) {}

    static HistoryFacts read(Register register, Classification classification) {
        Definition definition = classification.definition();
        LocalDate asAt = classification.asAt();
        List<Part> parts = register.schools().listAll().parallelStream()
                .flatMap(it -> lineage(register, it, definition, asAt).stream())
                .map(it -> read(register.history(it.lineage(), definition.lineage()), it, definition, asAt))
                .toList();
        List<InspectionFacts> inspections = new ArrayList<>();
        List<VisitFacts> visits = new ArrayList<>();
        Map<Source, Long> sources = new HashMap<>();
        Set<Key> seen = new HashSet<>();
        for (Part part : parts) {
            for (int i = 0; i < part.inspections().size(); i++) {
                InspectionFacts each = part.inspections().get(i);
                if (seen.add(new Key(each.urn(), each.inspected()))) {
                    inspections.add(each);
                    sources.merge(part.sources().get(i), 1L, Long::sum);
                }
            }
            visits.addAll(part.visits());
        }
        return new HistoryFacts(
                parts.stream().map(Part::lineage).toList(), inspections, visits, SourceTally.sorted(sources));
    }

    /** The lineage that ends in a school; empty where another school continued it, or it is outside the population. */
    private static Optional<LineageFacts> lineage(
            Register register, School school, Definition definition, LocalDate asAt) {
        Optional<EstablishmentType> type = school.findTypeOn(asAt);
        Optional<Phase> phase = school.findPhaseOn(asAt);
        if (type.isEmpty() || phase.isEmpty() || !definition.population().includes(phase.get(), type.get())) {
            return Optional.empty();
        }
        if (register.openOn(school, asAt)) {
            return Optional.of(new LineageFacts(school.urn(), null));
        }
        return register.findClosed(school.urn())
                .filter(it -> it.isBefore(asAt))
                .filter(it -> register.listSuccessors(school.urn()).isEmpty())
                .map(it -> new LineageFacts(school.urn(), it));
    }

    private static Part read(InspectionHistory history, LineageFacts lineage, Definition definition, LocalDate asAt) {
        List<InspectionFacts> inspections = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<VisitFacts> visits = new ArrayList<>();
        for (Inspection each : history.inspections()) {
            if (!known(each, definition, asAt)) {
                continue;
            }
            if (each.graded()) {
                Verdict.Answer before = inspections.isEmpty()
                        ? null
                        : new Judge(definition, each.date().minusDays(1))
                                .judge(history)
                                .answer();
                inspections.add(inspection(lineage.lineage(), each, before));
                sources.add(each.sources().get(0).source());
            } else if (each.kind() == Inspection.Kind.MONITORING) {
                visits.add(new VisitFacts(lineage.lineage(), each.date(), effective(each.outcome())));
            }
        }
        return new Part(lineage, inspections, sources, visits);
    }

    /** In the window, and made or, where the definition goes by that, published by the date. */
    private static boolean known(Inspection inspection, Definition definition, LocalDate asAt) {
        LocalDate from = definition.windowFrom();
        if (inspection.date().isAfter(asAt)
                || (from != null && inspection.date().isBefore(from))) {
            return false;
        }
        return definition.asAt().by() == AsAt.By.INSPECTION_DATE
                || inspection.findPublished().map(it -> !it.isAfter(asAt)).orElse(true);
    }

    private static InspectionFacts inspection(Urn lineage, Inspection inspection, Verdict.@Nullable Answer before) {
        return new InspectionFacts(
                lineage,
                inspection.urn(),
                inspection.date(),
                inspection.outcome().findOverallGrade().map(Grade::number).orElse(null),
                LessThanGood.of(inspection).orElse(null),
                LessThanGood.words(inspection),
                before);
    }

    private static @Nullable Boolean effective(Outcome outcome) {
        return outcome instanceof Outcome.NoGrade none ? none.effectiveAction() : null;
    }
}
