package org.unstuck.classification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Period;

/** Dates, counts and inspections in plain words. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    /** A date in full: 3 November 2025. */
    public static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** Small numbers in words, others in figures; {@code no} for zero. */
    public static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** A number with its noun: "four graded inspections". */
    public static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Periods as a list: "1 May 2007 to 3 June 2009 and since 1 January 2020". */
    public static String periods(List<Period> periods) {
        return and(periods.stream().map(Words::period).toList());
    }

    private static String period(Period period) {
        if (period.to().equals(LocalDate.MAX)) {
            return "since " + date(period.from());
        }
        return period.from().equals(period.to())
                ? "on " + date(period.from())
                : date(period.from()) + " to " + date(period.to());
    }

    /** An inspection by date and outcome: "3 March 2016 (inadequate)". */
    static String inspection(Inspection inspection) {
        return date(inspection.date()) + " (" + inspection.outcome().words() + ")";
    }

    static String inspections(List<Inspection> inspections) {
        return and(inspections.stream().map(Words::inspection).toList());
    }

    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
