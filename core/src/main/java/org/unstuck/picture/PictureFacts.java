package org.unstuck.picture;

import java.util.List;
import java.util.Map;
import org.unstuck.classification.Classification;
import org.unstuck.engine.Relation;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;

/**
 * All that a picture is counted from: small relations that anyone can count again.
 *
 * @param classification the verdicts
 * @param schools every school of the definition's population that was open on the date
 * @param inspections graded ones, of all lineages; not copied, as there may be millions
 * @param visits monitoring visits, of all lineages
 * @param lineages schools that were open on the date or had closed before it
 * @param sources whose values were used, for each attribute the most used first
 * @param inspectionSources that give the graded inspections
 * @param register where it was gathered
 */
public record PictureFacts(
        Classification classification,
        List<SchoolFacts> schools,
        List<InspectionFacts> inspections,
        List<VisitFacts> visits,
        List<LineageFacts> lineages,
        Map<Attribute, List<SourceUse>> sources,
        List<SourceUse> inspectionSources,
        Register register) {

    public PictureFacts {
        schools = List.copyOf(schools);
        visits = List.copyOf(visits);
        lineages = List.copyOf(lineages);
        sources = Map.copyOf(sources);
        inspectionSources = List.copyOf(inspectionSources);
    }

    /** Gathers them from a register. */
    public static PictureFacts gather(Register register, Classification classification) {
        SourceTally sources = new SourceTally();
        List<SchoolFacts> schools = new SchoolFactsReader(register, classification, sources).read();
        HistoryFacts histories = HistoryFacts.read(register, classification);
        return new PictureFacts(
                classification,
                schools,
                histories.inspections(),
                histories.visits(),
                histories.lineages(),
                sources.uses(),
                histories.sources(),
                register);
    }

    /** The same with other inspections. */
    public PictureFacts withInspections(List<InspectionFacts> others) {
        return new PictureFacts(
                classification, schools, others, visits, lineages, sources, inspectionSources, register);
    }

    /** As the scripts read them. */
    public List<Relation<?>> relations() {
        return List.of(
                new Relation<>("school", SchoolFacts.COLUMNS, schools),
                new Relation<>("inspection", InspectionFacts.COLUMNS, inspections),
                new Relation<>("visit", VisitFacts.COLUMNS, visits),
                new Relation<>("lineage", LineageFacts.COLUMNS, lineages));
    }
}
