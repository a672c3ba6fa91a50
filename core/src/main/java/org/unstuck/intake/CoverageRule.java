package org.unstuck.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Coverage;

/**
 * What a row promises to list: every graded inspection from one moment to another.
 *
 * @param from first day
 * @param to last day
 * @param reach whether it holds for predecessors too
 * @param unless name of an inspection; the promise stands only if the row does not tell of it; empty for always
 */
public record CoverageRule(Moment from, Moment to, Coverage.Reach reach, String unless) {

    /**
     * A day that is known once a row has been read.
     *
     * @param kind how to find it
     * @param inspection name of the inspection, for {@link Kind#INSPECTION}
     * @param date the day, for {@link Kind#FIXED}
     * @param daysBefore days to go back from the last date in the file, for {@link Kind#LAST_IN_FILE}
     */
    public record Moment(
            Kind kind, String inspection, @Nullable LocalDate date, int daysBefore) {

        /** How to find the day. */
        public enum Kind {
            INSPECTION,
            FIXED,
            AS_AT,
            OPENED,
            /** Some days before the last inspection in the file, because reports take time to come out. */
            LAST_IN_FILE
        }
    }

    /** Whether the promise can only be given once the whole file is read; it is then given once for each school. */
    public boolean givenAtEnd() {
        return to.kind() == Moment.Kind.LAST_IN_FILE;
    }
}
