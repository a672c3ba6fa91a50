package org.unstuck.school;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;

/**
 * One row of the register's links between establishments, turned so that it always reads from the earlier school to
 * the later one. The same link usually stands twice, once from each side, and often from one side only.
 *
 * @param predecessor the earlier school
 * @param successor the later school
 * @param kind what became of the earlier one
 * @param established date of the link, often missing
 * @param source the row
 */
public record Link(
        Urn predecessor, Urn successor, Kind kind, @Nullable LocalDate established, SourceRow source) {

    /** What a link means for a history. */
    public enum Kind {
        /** One school became another: a conversion or a change of sponsor. */
        SUCCESSION("succession"),
        /** Several schools became one, or one was taken into another that went on. */
        MERGER("merger"),
        /** One school became several: never followed, because its record belongs to none of them alone. */
        SPLIT("split"),
        /** A sixth form centre, a change of size or age range, anything else: not a succession. */
        OTHER("other");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Name used in layouts and files. */
        public String id() {
            return id;
        }
    }

    public Optional<LocalDate> findEstablished() {
        return Optional.ofNullable(established);
    }
}
