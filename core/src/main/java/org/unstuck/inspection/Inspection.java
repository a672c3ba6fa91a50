package org.unstuck.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/**
 * One inspection of one school.
 *
 * @param urn the school as it was at the inspection
 * @param listedFor the schools in whose rows sources list it: the same school, or a successor to which the source
 *     counts it; never empty
 * @param date first day of the inspection, or its last day where the source gives only that ({@code startsOnDate}
 *     tells)
 * @param startsOnDate whether {@code date} is the first day; files of 2013 to 2015 give the last
 * @param published when the report came out, where known
 * @param kind whether it gave grades
 * @param outcome what it found
 * @param category the category of concern it placed the school in, where it did
 * @param number Ofsted's number of the inspection, where known
 * @param type the inspection's type in the source's words; may be empty
 * @param sources the rows that say so, the most telling first; never empty
 */
public record Inspection(
        Urn urn,
        Set<Urn> listedFor,
        LocalDate date,
        boolean startsOnDate,
        @Nullable LocalDate published,
        Kind kind,
        Outcome outcome,
        @Nullable CategoryOfConcern category,
        @Nullable String number,
        String type,
        List<SourceRow> sources) {

    /** Whether an inspection counts for a definition. */
    public enum Kind {
        /** Section 5, section 8 deemed section 5, or a section 8 that converted. */
        GRADED("graded inspection"),
        /** Section 8 of a good or outstanding school: confirms a grade, gives none. */
        UNGRADED("ungraded inspection"),
        /** Finds whether leaders are taking effective action; gives no grade. */
        MONITORING("monitoring visit"),
        /** The source dates an inspection and shows the grade that stood after it, and does not say which gave it. */
        UNSTATED("inspection of a kind the source does not state");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Inspection {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("An inspection of " + urn + " on " + date + " has no source");
        }
        if (listedFor.isEmpty()) {
            throw new IllegalArgumentException("An inspection of " + urn + " on " + date + " is listed for no school");
        }
        listedFor = Set.copyOf(listedFor);
        sources = List.copyOf(sources);
    }

    /** The same inspection of the school as it was then, under another URN. */
    public Inspection withUrn(Urn then) {
        return new Inspection(
                then, listedFor, date, startsOnDate, published, kind, outcome, category, number, type, sources);
    }

    /** The same inspection, known to be of another kind. */
    public Inspection withKind(Kind known) {
        return new Inspection(
                urn, listedFor, date, startsOnDate, published, known, outcome, category, number, type, sources);
    }

    public boolean graded() {
        return kind == Kind.GRADED;
    }

    public Optional<LocalDate> findPublished() {
        return Optional.ofNullable(published);
    }

    public Optional<CategoryOfConcern> findCategory() {
        return Optional.ofNullable(category);
    }

    public Optional<String> findNumber() {
        return Optional.ofNullable(number);
    }
}
