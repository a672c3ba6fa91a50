package org.unstuck.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A date that a person asks for: {@code NAME=2019-08-31} in an address that we wrote, {@code NAME-day}, {@code
 * NAME-month} and {@code NAME-year} from a form.
 *
 * @param name name of the field
 * @param day as typed
 * @param month as typed
 * @param year as typed
 * @param date the date, where one was asked for and understood
 * @param error what is wrong with it, in a sentence; empty for nothing
 * @param typed whether it came from a form
 */
public record DateField(
        String name,
        String day,
        String month,
        String year,
        @Nullable LocalDate date,
        String error,
        boolean typed) {
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2100;
    private static final String EXPECTED =
            "The date must be a real date from " + FIRST_YEAR + " to " + LAST_YEAR + ", like 31 8 2019";

    /** What the parameters of a request ask for. */
    public static DateField read(MultiValueMap<String, String> parameters, String name) {
        String day = first(parameters, name + "-day");
        String month = first(parameters, name + "-month");
        String year = first(parameters, name + "-year");
        if (!day.isEmpty() || !month.isEmpty() || !year.isEmpty()) {
            return typed(name, day, month, year);
        }
        String iso = first(parameters, name);
        if (iso.isEmpty()) {
            return new DateField(name, "", "", "", null, "", parameters.containsKey(name + "-day"));
        }
        try {
            return of(name, LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return new DateField(name, "", "", "", null, EXPECTED, false);
        }
    }

    /** The field filled with a date. */
    public static DateField of(String name, LocalDate date) {
        return new DateField(
                name,
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()),
                date,
                inReach(date) ? "" : EXPECTED,
                false);
    }

    /** The date, where one was asked for and can be used. */
    public Optional<LocalDate> find() {
        return error.isEmpty() ? Optional.ofNullable(date) : Optional.empty();
    }

    /** The same field, filled with a date where it is empty. */
    public DateField orShow(LocalDate usual) {
        return date == null && error.isEmpty() ? of(name, usual) : this;
    }

    private static DateField typed(String name, String day, String month, String year) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new DateField(name, day, month, year, date, inReach(date) ? "" : EXPECTED, true);
        } catch (DateTimeException | NumberFormatException e) {
            return new DateField(name, day, month, year, null, EXPECTED, true);
        }
    }

    private static boolean inReach(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
