package org.unstuck.picture;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.school.Attribute;
import org.unstuck.school.Phase;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/**
 * Which schools a picture is of: those of one phase, of one region, of both, or all. Schools that have closed go by what
 * they were.
 *
 * @param phase as the definition counts it; null for all
 * @param region one of the nine; null for all
 */
public record Among(@Nullable Phase phase, @Nullable String region) {
    /** All schools of the definition's population. */
    public static final Among ALL = new Among(null, null);

    public boolean all() {
        return phase == null && region == null;
    }

    /** What is chosen, in words; empty for all schools. */
    public List<String> words() {
        return Stream.of(phase == null ? null : words(phase), region)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A phase as the tables call it. */
    public static String words(Phase phase) {
        return Kinds.phase(phase);
    }

    /** The facts of these schools alone, and what became of them. */
    public PictureFacts of(PictureFacts facts) {
        if (all()) {
            return facts;
        }
        List<SchoolFacts> schools = facts.schools().stream()
                .filter(it -> fits(it.phase(), it.place().region()))
                .toList();
        Set<Urn> open = schools.stream().map(SchoolFacts::urn).collect(Collectors.toSet());
        Classification classification = facts.classification();
        Set<Urn> lineages = new HashSet<>(open);
        facts.lineages().stream()
                .filter(it -> it.closed() != null && wasOne(it.lineage(), facts))
                .forEach(it -> lineages.add(it.lineage()));
        return new PictureFacts(
                new Classification(
                        classification.definition(),
                        classification.asAt(),
                        classification.schools().stream()
                                .filter(it -> open.contains(it.school().urn()))
                                .toList()),
                schools,
                facts.inspections().stream()
                        .filter(it -> lineages.contains(it.lineage()))
                        .toList(),
                facts.visits().stream()
                        .filter(it -> lineages.contains(it.lineage()))
                        .toList(),
                facts.lineages().stream()
                        .filter(it -> lineages.contains(it.lineage()))
                        .toList(),
                facts.sources(),
                facts.inspectionSources(),
                facts.register());
    }

    private boolean wasOne(Urn closed, PictureFacts facts) {
        LocalDate date = facts.classification().asAt();
        School school = facts.register().schools().find(closed).orElseThrow();
        return fits(
                school.findPhaseOn(date)
                        .map(facts.classification().definition().population()::countedAs)
                        .orElse(null),
                school.find(Attribute.REGION, date).orElse(null));
    }

    private boolean fits(@Nullable Phase itsPhase, @Nullable String itsRegion) {
        return (phase == null || phase == itsPhase) && (region == null || region.equals(itsRegion));
    }
}
