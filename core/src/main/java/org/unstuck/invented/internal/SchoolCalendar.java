package org.unstuck.invented.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Days on which schools teach and are inspected. */
final class SchoolCalendar {
    static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 1);
    /** The last day that any file tells of. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final List<DayOfWeek> INSPECTION_DAYS =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.MONDAY);
    private static final List<Pause> HOLIDAYS = List.of(
            new Pause(MonthDay.of(1, 1), MonthDay.of(1, 6)),
            new Pause(MonthDay.of(2, 14), MonthDay.of(2, 20)),
            new Pause(MonthDay.of(4, 2), MonthDay.of(4, 16)),
            new Pause(MonthDay.of(5, 26), MonthDay.of(5, 31)),
            new Pause(MonthDay.of(7, 19), MonthDay.of(9, 4)),
            new Pause(MonthDay.of(10, 24), MonthDay.of(10, 31)),
            new Pause(MonthDay.of(12, 18), MonthDay.of(12, 31)));

    private record Pause(MonthDay first, MonthDay last) {
        boolean includes(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            return !at.isBefore(first) && !at.isAfter(last);
        }
    }

    private SchoolCalendar() {}

    /** The first likely day for an inspection to start, on or after the given one. */
    static LocalDate inspectionDay(LocalDate earliest, Chance chance) {
        DayOfWeek wanted = chance.pick(INSPECTION_DAYS, 37, 36, 18, 9);
        LocalDate day = earliest.with(TemporalAdjusters.nextOrSame(wanted));
        while (isHoliday(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.stream().anyMatch(pause -> pause.includes(day));
    }
}
