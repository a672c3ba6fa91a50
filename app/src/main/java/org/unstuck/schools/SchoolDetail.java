package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school, as programs read it.
 *
 * @param asAt the date of the facts
 * @param summary what the records say, in one sentence
 * @param closed in words, when it closed; null while it is open
 * @param invented whether it is of a country that does not exist
 */
record SchoolDetail(
        String urn,
        String name,
        LocalDate asAt,
        String summary,
        @Nullable String closed,
        List<Other> predecessors,
        List<Other> successors,
        List<Stated> facts,
        boolean invented) {

    /** Another school. */
    record Other(String urn, String name) {
        static List<Other> of(List<SchoolPage.Named> schools) {
            return schools.stream()
                    .map(it -> new Other(it.urn().toString(), it.name()))
                    .toList();
        }
    }

    /**
     * What a file states.
     *
     * @param value in the attribute's canonical form
     * @param words as pages show it
     */
    record Stated(String attribute, String label, String value, String words, FileRow source) {
        static Stated of(FactTable.Row row) {
            return new Stated(
                    row.fact().attribute().id(),
                    row.label(),
                    row.fact().value(),
                    row.value(),
                    FileRow.of(row.source()));
        }
    }

    static SchoolDetail of(SchoolPage page, boolean invented) {
        return new SchoolDetail(
                page.school().urn().toString(),
                page.name(),
                page.date(),
                page.sentence(),
                page.closed(),
                Other.of(page.predecessors()),
                Other.of(page.successors()),
                page.facts().stream()
                        .flatMap(it -> it.rows().stream())
                        .map(Stated::of)
                        .toList(),
                invented);
    }
}
