package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.api.Paging;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.school.Attribute;

/** A part of the verdicts of a definition on a date, as programs read them. */
record DefinitionVerdicts(
        String definition,
        int definitionVersion,
        LocalDate asAt,
        int total,
        int page,
        int limit,
        List<JudgedSchool> schools) {

    /** A school with its verdict. */
    record JudgedSchool(
            String urn,
            String name,
            String phase,
            String type,
            @Nullable String localAuthority,
            String verdict,
            boolean certain) {

        static JudgedSchool of(Classified school, LocalDate asAt) {
            return new JudgedSchool(
                    school.school().urn().toString(),
                    school.school().nameOn(asAt),
                    school.phase().id(),
                    school.type().id(),
                    school.school().find(Attribute.LOCAL_AUTHORITY, asAt).orElse(null),
                    school.verdict().answer().id(),
                    school.verdict().certain());
        }
    }

    /** @param found those of the classification that were asked for */
    static DefinitionVerdicts of(Classification classification, List<Classified> found, Paging paging) {
        return new DefinitionVerdicts(
                classification.definition().id().value(),
                classification.definition().version(),
                classification.asAt(),
                found.size(),
                paging.page(),
                paging.limit(),
                paging.of(found).stream()
                        .map(it -> JudgedSchool.of(it, classification.asAt()))
                        .toList());
    }
}
