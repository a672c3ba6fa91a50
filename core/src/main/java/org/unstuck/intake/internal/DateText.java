package org.unstuck.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as published files write them: 31/08/2019, 31-08-2019, 31.08.2019, 20190831, 2019-08-31, 31-Aug-2019,
 * 31 August 2019, and serial numbers of spreadsheets (43708), all with or without a time after them.
 */
final class DateText {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** 1 January 1950 and 31 December 2099: smaller numbers are no dates of schools' inspections. */
    private static final int LEAST_SERIAL = 18_264;

    private static final int GREATEST_SERIAL = 73_050;
    private static final int SERIAL_DIGITS = 5;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private DateText() {}

    /** The date that a text gives; null if it gives none. */
    static @Nullable LocalDate parse(String text) {
        String date = withoutTime(text);
        try {
            if (date.length() >= 8 && date.length() <= 10 && !digits(date)) {
                LocalDate separated = separated(date);
                return separated == null ? named(date) : separated;
            }
            if (digits(date)) {
                return date.length() == 8 ? compact(date) : serial(date);
            }
            return named(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate separated(String date) {
        LocalDate usual = usual(date);
        if (usual != null) {
            return usual;
        }
        String[] parts = split(date);
        if (parts.length != 3 || !digits(parts[0]) || !digits(parts[1]) || !digits(parts[2])) {
            return null;
        }
        if (parts[0].length() == 4) {
            return LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]));
        }
        return parts[2].length() == 4 ? LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])) : null;
    }

    /** 31/08/2019 and 31-08-2019 take the short way: most dates are written so. */
    private static @Nullable LocalDate usual(String date) {
        if (date.length() != 10
                || (date.charAt(2) != '/' && date.charAt(2) != '-')
                || date.charAt(5) != date.charAt(2)) {
            return null;
        }
        int day = digitsOf(date, 0, 2);
        int month = digitsOf(date, 3, 5);
        int year = digitsOf(date, 6, 10);
        return day < 0 || month < 0 || year < 0 ? null : LocalDate.of(year, month, day);
    }

    private static int digitsOf(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static LocalDate compact(String date) {
        return LocalDate.of(number(date.substring(0, 4)), number(date.substring(4, 6)), number(date.substring(6, 8)));
    }

    private static @Nullable LocalDate serial(String date) {
        if (date.length() != SERIAL_DIGITS) {
            return null;
        }
        int days = number(date);
        return days >= LEAST_SERIAL && days <= GREATEST_SERIAL ? SERIAL_ZERO.plusDays(days) : null;
    }

    /** 31 Aug 2019, with any of blank, hyphen, slash and underscore between. */
    private static @Nullable LocalDate named(String date) {
        String[] parts = split(date);
        if (parts.length != 3 || !digits(parts[0]) || !digits(parts[2]) || parts[1].length() < 3) {
            return null;
        }
        int month = month(parts[1]);
        if (month == 0 || parts[0].length() > 2 || (parts[2].length() != 4 && parts[2].length() != 2)) {
            return null;
        }
        int year = number(parts[2]);
        return LocalDate.of(parts[2].length() == 2 ? 2000 + year : year, month, number(parts[0]));
    }

    /** The number of a month's name or its first three letters, in any case; 0 if it is none. */
    static int month(String name) {
        if (name.length() < 3) {
            return 0;
        }
        int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static String withoutTime(String text) {
        String date = Words.trim(text);
        int end = date.indexOf('T') == 10 ? 10 : date.indexOf(':');
        if (end < 0) {
            int point = date.indexOf('.');
            boolean serial =
                    point == SERIAL_DIGITS && digits(date.substring(0, point)) && digits(date.substring(point + 1));
            return serial ? date.substring(0, point) : date;
        }
        int blank = end == 10 && date.charAt(10) == 'T' ? 10 : date.lastIndexOf(' ', end);
        return blank < 0 ? date : Words.trim(date.substring(0, blank));
    }

    private static String[] split(String date) {
        return date.split("[-/. _]", 4);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 8;
    }
}
