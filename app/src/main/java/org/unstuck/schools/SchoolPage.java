package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Verdict;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/**
 * Everything the page of a school shows.
 *
 * @param school the school
 * @param name its name on {@code date}
 * @param date the date of the facts: the one asked for, or that of the newest source
 * @param sentence what the records say, in one sentence
 * @param judgements what each definition says
 * @param timeline the figure
 * @param history what the figure and the table show
 * @param predecessors the schools that count as this one before it, nearest first
 * @param successors the schools that continued this one
 * @param closed in words, when it closed; null while it is open
 * @param facts people and place
 * @param sources what the page rests on
 */
public record SchoolPage(
        School school,
        String name,
        LocalDate date,
        String sentence,
        List<Judgement> judgements,
        Timeline timeline,
        InspectionHistory history,
        List<Named> predecessors,
        List<Named> successors,
        @Nullable String closed,
        List<FactTable> facts,
        List<SourceUse> sources) {

    /** A school by name. */
    public record Named(Urn urn, String name) {}

    /**
     * What one definition says of the school.
     *
     * @param verdict null where the definition is not about the school
     */
    public record Judgement(
            Definition definition, LocalDate asAt, @Nullable Verdict verdict) {}

    public SchoolPage {
        judgements = List.copyOf(judgements);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * Puts the page together.
     *
     * @param index of the schools on the date of the facts
     * @param asAt the date asked for; without one each definition is judged at its usual date
     * @param policy the lineage policy asked for; without one each definition follows its own
     */
    static SchoolPage of(
            Register register,
            SchoolIndex index,
            List<Definition> definitions,
            School school,
            Optional<LocalDate> asAt,
            Optional<LineagePolicy> policy) {
        LocalDate date = dateOfFacts(register, asAt);
        InspectionHistory history = register.history(school.urn(), policy.orElse(LineagePolicy.SINGLE_PREDECESSOR));
        List<FactTable> facts = FactTable.of(school, date);
        List<Urn> members = history.lineage().members();
        return new SchoolPage(
                school,
                school.nameOn(date),
                date,
                SchoolSentence.of(history, date) + trust(register, index, school, date) + ".",
                definitions.stream()
                        .map(it -> judge(register, policy.map(it::withLineage).orElse(it), school, asAt))
                        .toList(),
                Timeline.of(register, history, asAt),
                history,
                named(register, members.subList(1, members.size())),
                named(register, register.listSuccessors(school.urn())),
                closed(register, school, date),
                facts,
                sources(facts, history));
    }

    /** The date asked for; without one that of the newest source, the last day of which the records speak. */
    static LocalDate dateOfFacts(Register register, Optional<LocalDate> asAt) {
        return asAt.orElseGet(() -> register.sources().stream()
                .map(Source::asAt)
                .max(Comparator.naturalOrder())
                .orElse(InspectionHistory.RECORDS_BEGIN));
    }

    private static Judgement judge(Register register, Definition definition, School school, Optional<LocalDate> asAt) {
        LocalDate date = asAt.orElse(definition.asAt().usual());
        Verdict verdict = new Classifier(register)
                .classify(school, definition, date)
                .map(Classification.Classified::verdict)
                .orElse(null);
        return new Judgement(definition, date, verdict);
    }

    private static String trust(Register register, SchoolIndex index, School school, LocalDate date) {
        if (!register.openOn(school, date)) {
            return "";
        }
        return Trusts.find(register, school, date)
                .map(it -> "; part of " + it + ", a trust of " + Words.count(index.trustSize(it), "school"))
                .orElse("");
    }

    private static @Nullable String closed(Register register, School school, LocalDate date) {
        if (register.openOn(school, date)) {
            return null;
        }
        Optional<LocalDate> closed = register.findClosed(school.urn());
        if (closed.isPresent() && closed.get().isBefore(date)) {
            return "This school closed on " + Words.date(closed.get()) + ".";
        }
        return "The imported files do not show this school as open on " + Words.date(date) + ".";
    }

    private static List<Named> named(Register register, Iterable<Urn> urns) {
        List<Named> named = new ArrayList<>();
        for (Urn urn : urns) {
            String name = register.schools()
                    .find(urn)
                    .map(it -> it.nameOn(register.openPeriod(urn).to()))
                    .orElse("School not described in any imported file");
            named.add(new Named(urn, name));
        }
        return named;
    }

    private static List<SourceUse> sources(List<FactTable> facts, InspectionHistory history) {
        List<SourceRow> rows = new ArrayList<>();
        facts.forEach(table -> table.rows().forEach(row -> rows.add(row.source())));
        for (Inspection inspection : history.inspections()) {
            rows.addAll(inspection.sources());
        }
        return SourceUse.of(rows);
    }
}
