package org.unstuck.publish;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The time that a row of a data file is about.
 *
 * @param period four digits for a calendar year, six for an academic or financial year
 * @param identifier what the digits mean, in the words of explore education statistics
 */
public record TimePeriod(String period, String identifier) {

    public TimePeriod {
        if (!period.matches("\\d{4}|\\d{6}") || identifier.isBlank()) {
            throw new IllegalArgumentException("Not a time period: " + period + ", " + identifier);
        }
    }

    /** The academic year that begins in September of a year. */
    public static TimePeriod academicYear(int begins) {
        return new TimePeriod(String.format(Locale.ROOT, "%d%02d", begins, (begins + 1) % 100), "Academic year");
    }

    public static TimePeriod calendarYear(int year) {
        return new TimePeriod(String.valueOf(year), "Calendar year");
    }

    /** The month of a day, for what holds on that day. */
    public static TimePeriod monthOf(LocalDate day) {
        return new TimePeriod(String.valueOf(day.getYear()), day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
    }
}
