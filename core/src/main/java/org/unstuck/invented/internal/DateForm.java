package org.unstuck.invented.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms in which dates are published; a date that is absent is blank. */
enum DateForm {
    SLASHES,
    DASHES,
    COMPACT,
    ISO,
    /** Days since 30 December 1899, as spreadsheets count them. */
    SERIAL;

    private static final long SERIAL_OF_EPOCH = 25_569;

    String write(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        String day = two(date.getDayOfMonth());
        String month = two(date.getMonthValue());
        return switch (this) {
            case SLASHES -> day + '/' + month + '/' + date.getYear();
            case DASHES -> day + '-' + month + '-' + date.getYear();
            case COMPACT -> date.getYear() + month + day;
            case ISO -> date.getYear() + "-" + month + '-' + day;
            case SERIAL -> Long.toString(date.toEpochDay() + SERIAL_OF_EPOCH);
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
