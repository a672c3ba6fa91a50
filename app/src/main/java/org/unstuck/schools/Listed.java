package org.unstuck.schools;

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

    /** The graded inspections that count for the chosen definition, in order of date; none where it says nothing. */
    List<Inspection> listCounted() {
        return classified == null ? List.of() : classified.verdict().evidence().graded();
    }

    /** The last of {@link #listCounted}. */
    Optional<Inspection> findLatest() {
        List<Inspection> counted = listCounted();
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    }
}
