package org.unstuck.figure;

/** A number of a figure, or why there is none. */
public sealed interface Amount {

    /** A number. */
    record Known(double value) implements Amount {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a number that can be drawn: " + value);
            }
        }

        @Override
        public String words(Unit unit) {
            return unit.words(value);
        }
    }

    /**
     * No number.
     *
     * @param mark what stands in its place, for example {@code [c]}
     * @param reason in words, for example "confidential"
     */
    record Unknown(String mark, String reason) implements Amount {
        public Unknown {
            mark = Plain.text(mark);
            reason = Plain.text(reason);
            if (mark.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("What is not known needs a mark and a reason");
            }
        }

        @Override
        public String words(Unit unit) {
            return mark;
        }
    }

    static Amount of(double value) {
        return new Known(value);
    }

    static Amount unknown(String mark, String reason) {
        return new Unknown(mark, reason);
    }

    /** As it is written in the table and beside a mark. */
    String words(Unit unit);
}
