package org.unstuck.studies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.pairs.VisitPair;
import org.unstuck.people.Person;
import org.unstuck.school.Urn;

/**
 * Something that happened to a sample. Entries are only ever added.
 *
 * @param number from 0, which is the draw
 * @param school which school it happened to; null where the whole sample changed
 * @param day on which it happened
 * @param reason in a few words; may be empty
 * @param pairs the sample from then on; none where it is as before
 * @param recorder who wrote it down
 * @param recordedAt when, to the millisecond
 */
public record SampleEntry(
        int number,
        Kind kind,
        @Nullable Urn school,
        LocalDate day,
        String reason,
        List<VisitPair> pairs,
        Person recorder,
        Instant recordedAt) {

    private static final int LONGEST_REASON = 500;

    /** What happens to a sample. */
    public enum Kind {
        /** Its first pairs were drawn. */
        DRAWN("drawn"),
        INVITED("invited"),
        AGREED("agreed to take part"),
        DECLINED("declined"),
        /** Others came in for schools that declined. */
        REPLACED("replaced");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Name used in forms and in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }

        /** Whether it happens to one school. */
        public boolean ofOneSchool() {
            return switch (this) {
                case INVITED, AGREED, DECLINED -> true;
                case DRAWN, REPLACED -> false;
            };
        }

        static Optional<Kind> find(String id) {
            return List.of(values()).stream().filter(it -> it.id().equals(id)).findFirst();
        }
    }

    public SampleEntry {
        pairs = List.copyOf(pairs);
        if (kind.ofOneSchool() != (school != null) || kind.ofOneSchool() != pairs.isEmpty()) {
            throw new IllegalArgumentException("An entry is of one school or of a whole sample");
        }
        if (reason.length() > LONGEST_REASON || reason.contains("\u0000")) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "The reason must have " + LONGEST_REASON + " characters or fewer.");
        }
    }

    public Optional<Urn> findSchool() {
        return Optional.ofNullable(school);
    }
}
