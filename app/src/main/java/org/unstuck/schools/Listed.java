package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Verdict;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Phase;

/**
 * A school in the list.
 *
 * @param entry what it is
 * @param classified what the chosen definition says of it; null where the definition is not about it
 */
record Listed(SchoolIndex.Entry entry, @Nullable Classified classified) {

    Optional<Verdict> findVerdict() {
        return Optional.ofNullable(classified).map(Classified::verdict);
    }

    /** Its phase, as the chosen definition counts it. */
    Optional<Phase> findPhase() {
        return classified == null ? Optional.ofNullable(entry.phase()) : Optional.of(classified.phase());
    }

    /** Its graded inspections up to a date, over the lineage of the chosen definition; none where it says nothing. */
    List<Inspection> listGraded(LocalDate asAt) {
        return findVerdict()
                .map(it -> it.history().inspections().stream()
                        .filter(each -> each.graded() && !each.date().isAfter(asAt))
                        .toList())
                .orElse(List.of());
    }

    /** The last of {@link #listGraded}. */
    Optional<Inspection> findLatestGraded(LocalDate asAt) {
        List<Inspection> all =
                classified == null ? List.of() : classified.verdict().history().inspections();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).graded() && !all.get(i).date().isAfter(asAt)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
