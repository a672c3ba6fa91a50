package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unstuck.classification.Classification;

/**
 * How many schools of the whole country a definition counts on a date, as programs read it; the same names as
 * {@code unstuck classify --format json} has.
 *
 * @param byPhase how many met it, by phase
 */
record DefinitionCounts(
        String definition,
        int definitionVersion,
        LocalDate asAt,
        Answered counts,
        Bounds bounds,
        Map<String, Integer> byPhase) {

    /** How many schools had each answer. */
    record Answered(int judged, int met, int metCertain, int notMet, int couldNotBeJudged) {}

    /** How many met it once gaps in the records are allowed for. */
    record Bounds(int lower, int upper) {}

    static DefinitionCounts of(Classification classification) {
        Classification.Counts counts = classification.counts();
        Map<String, Integer> byPhase = new LinkedHashMap<>();
        classification.metByPhase().forEach((phase, count) -> byPhase.put(phase.id(), count));
        return new DefinitionCounts(
                classification.definition().id().value(),
                classification.definition().version(),
                classification.asAt(),
                new Answered(
                        counts.judged(), counts.met(), counts.metCertain(), counts.notMet(), counts.couldNotBeJudged()),
                new Bounds(counts.lower(), counts.upper()),
                byPhase);
    }
}
