package org.unstuck.classification;

import java.time.LocalDate;
import org.unstuck.inspection.Inspection;

/**
 * Which inspections count on a date.
 *
 * @param usual the date the definition is usually judged at
 * @param by what is compared with the date
 * @param daysToPublication how long after an inspection its report is taken to have come out where no source dates it
 */
public record AsAt(LocalDate usual, By by, int daysToPublication) {

    /** What a date is compared with. */
    public enum By {
        /** The inspection's own date, as in Ofsted's evaluation of 2020. */
        INSPECTION_DATE("inspection-date", "the date of the inspection"),
        /** The date its report came out, as in DfE's programme: a report not yet out steps back to the one before. */
        PUBLICATION_DATE("publication-date", "the date the report was published");

        private final String id;
        private final String words;

        By(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** Name used in definition files. */
        public String id() {
            return id;
        }

        public String words() {
            return words;
        }
    }

    /** Whether an inspection counts on a date; unknown where its report came out at about that date. */
    Truth counts(Inspection inspection, LocalDate date) {
        if (inspection.date().isAfter(date)) {
            return Truth.FALSE;
        }
        return switch (by) {
            case INSPECTION_DATE -> Truth.TRUE;
            case PUBLICATION_DATE ->
                inspection
                        .findPublished()
                        .map(it -> Truth.of(!it.isAfter(date)))
                        .orElseGet(() ->
                                inspection.date().plusDays(daysToPublication).isAfter(date)
                                        ? Truth.UNKNOWN
                                        : Truth.TRUE);
        };
    }
}
