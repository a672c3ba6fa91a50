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

    /** No number to be shown. */
    sealed interface Missing extends Amount {
        /** What stands in its place, for example {@code [x]}. */
        String mark();

        /** In words, for example "not available". */
        String reason();

        @Override
        default String words(Unit unit) {
            return mark();
        }
    }

    /** No number is known. */
    record Unknown(String mark, String reason) implements Missing {
        public Unknown {
            mark = needed(mark);
            reason = needed(reason);
        }
    }

    /** There is a number, but it is not shown: it is confidential, or it is of too few to say anything. */
    record Withheld(String mark, String reason) implements Missing {
        public Withheld {
            mark = needed(mark);
            reason = needed(reason);
        }
    }

    static Amount of(double value) {
        return new Known(value);
    }

    static Amount unknown(String mark, String reason) {
        return new Unknown(mark, reason);
    }

    static Amount withheld(String mark, String reason) {
        return new Withheld(mark, reason);
    }

    /** As it is written in the table and beside a mark. */
    String words(Unit unit);

    private static String needed(String text) {
        String plain = Plain.text(text);
        if (plain.isBlank()) {
            throw new IllegalArgumentException("What is not shown needs a mark and a reason");
        }
        return plain;
    }
}
