package org.unstuck.home.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates as integers: days since 1970-01-01, with marks for no date and for the ends of time. */
final class Days {

    private static final int NONE = Integer.MIN_VALUE;
    private static final int BEGINNING = Integer.MIN_VALUE + 1;
    private static final int END = Integer.MAX_VALUE;

    private Days() {}

    static int encode(@Nullable LocalDate date) {
        if (date == null) {
            return NONE;
        }
        if (date.equals(LocalDate.MIN)) {
            return BEGINNING;
        }
        return date.equals(LocalDate.MAX) ? END : Math.toIntExact(date.toEpochDay());
    }

    static @Nullable LocalDate decode(int days) {
        return switch (days) {
            case NONE -> null;
            case BEGINNING -> LocalDate.MIN;
            case END -> LocalDate.MAX;
            default -> LocalDate.ofEpochDay(days);
        };
    }

    /** A date that is always there. */
    static LocalDate get(int days) {
        return Objects.requireNonNull(decode(days), "a date is missing");
    }
}
