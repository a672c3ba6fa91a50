package org.unstuck.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as a person entered it: day, month and year in fields {@code NAME-day}, {@code NAME-month} and
 * {@code NAME-year}, or in one parameter {@code NAME} as {@code 2019-08-31}, as addresses have it.
 *
 * @param name name of the parameter
 * @param day as entered; may be empty, as may month and year
 */
public record DateEntry(String name, String day, String month, String year) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    /** What the parameters of a request say. */
    public static DateEntry of(String name, Map<String, String> parameters) {
        String whole = parameters.get(name);
        if (whole != null) {
            String[] parts = whole.strip().split("-", 3);
            return new DateEntry(name, part(parts, 2), part(parts, 1), part(parts, 0));
        }
        return new DateEntry(
                name,
                field(parameters, name + "-day"),
                field(parameters, name + "-month"),
                field(parameters, name + "-year"));
    }

    /** A date to show in the fields; null leaves them empty. */
    public static DateEntry of(String name, @Nullable LocalDate date) {
        return date == null
                ? new DateEntry(name, "", "", "")
                : new DateEntry(
                        name,
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    /** Whether nothing was entered. */
    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, if it is one from 1900 to 2100. */
    public Optional<LocalDate> find() {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(it -> it.getYear() >= EARLIEST_YEAR && it.getYear() <= LATEST_YEAR);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * What is wrong with it, if anything is.
     *
     * @param label what the date is, to begin a sentence
     */
    public Optional<FieldProblem> findProblem(String label) {
        if (find().isPresent()) {
            return Optional.empty();
        }
        return Stream.of(missing("day", day, label), missing("month", month, label), missing("year", year, label))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(new FieldProblem(
                        name + "-day",
                        label + " must be a real date from " + EARLIEST_YEAR + " to " + LATEST_YEAR
                                + ", for example 31 8 2019")));
    }

    private Optional<FieldProblem> missing(String part, String value, String label) {
        return value.isEmpty()
                ? Optional.of(new FieldProblem(name + "-" + part, label + " must include a " + part))
                : Optional.empty();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static String field(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
