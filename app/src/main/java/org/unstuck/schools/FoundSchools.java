package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.api.Paging;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;

/** A part of a list of schools, as programs read it. */
record FoundSchools(
        String definition, int definitionVersion, LocalDate asAt, int total, int page, int limit, List<Found> schools) {

    /**
     * A school.
     *
     * @param verdict null where the definition is not about the school
     * @param latestGradedInspection null where none counts
     */
    record Found(
            String urn,
            String name,
            boolean open,
            @Nullable String phase,
            @Nullable String type,
            @Nullable String localAuthority,
            @Nullable String region,
            @Nullable String trust,
            @Nullable String verdict,
            @Nullable Boolean certain,
            int gradedInspections,
            @Nullable LocalDate latestGradedInspection) {

        static Found of(Listed listed) {
            SchoolIndex.Entry entry = listed.entry();
            Optional<Verdict> verdict = listed.findVerdict();
            return new Found(
                    entry.school().urn().toString(),
                    entry.name(),
                    entry.open(),
                    listed.findPhase().map(Phase::id).orElse(null),
                    Optional.ofNullable(entry.type()).map(EstablishmentType::id).orElse(null),
                    known(entry.authority()),
                    known(entry.region()),
                    known(entry.trust()),
                    verdict.map(it -> it.answer().id()).orElse(null),
                    verdict.map(Verdict::certain).orElse(null),
                    listed.listCounted().size(),
                    listed.findLatest().map(Inspection::date).orElse(null));
        }

        private static @Nullable String known(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static FoundSchools of(SchoolSearch search, List<Listed> found, Paging paging) {
        return new FoundSchools(
                search.definition().id().value(),
                search.definition().version(),
                search.asAt(),
                found.size(),
                paging.page(),
                paging.limit(),
                paging.of(found).stream().map(Found::of).toList());
    }
}
