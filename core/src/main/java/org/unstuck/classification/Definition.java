package org.unstuck.classification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.school.LineagePolicy;

/**
 * A rule that says which schools are stuck, unstuck, or anything else a person wants to count: data, with a version.
 *
 * @param id identifier
 * @param version 1 or more; goes up with every change of meaning
 * @param title short name, to stand in a sentence
 * @param authority where the rule comes from
 * @param asAt which inspections count on a date
 * @param windowFrom first day of the period that is judged; null for all records
 * @param lineage which predecessors count as the same school
 * @param daysBetween assumption about missing records: two graded inspections of a school are at least so many days
 *     apart; 0 for none
 * @param population who is judged
 * @param terms questions with a name, which {@code rule} uses
 * @param rule what must hold
 */
public record Definition(
        DefinitionId id,
        int version,
        String title,
        String authority,
        AsAt asAt,
        @Nullable LocalDate windowFrom,
        LineagePolicy lineage,
        int daysBetween,
        Population population,
        List<OutcomeTest.Named> terms,
        Clause rule) {

    public Definition {
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin at 1, not " + version);
        }
        if (daysBetween < 0) {
            throw new IllegalArgumentException("Days between inspections cannot be " + daysBetween);
        }
        terms = List.copyOf(terms);
    }

    /** The same definition with another first day of the window. */
    public Definition withWindowFrom(@Nullable LocalDate date) {
        return new Definition(id, version, title, authority, asAt, date, lineage, daysBetween, population, terms, rule);
    }

    /** The same definition with another lineage policy. */
    public Definition withLineage(LineagePolicy policy) {
        return new Definition(
                id, version, title, authority, asAt, windowFrom, policy, daysBetween, population, terms, rule);
    }

    /** The same definition with another rule. */
    public Definition withRule(Clause other) {
        return new Definition(
                id, version, title, authority, asAt, windowFrom, lineage, daysBetween, population, terms, other);
    }
}
