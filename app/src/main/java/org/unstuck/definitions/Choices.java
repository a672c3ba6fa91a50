package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionText;
import org.unstuck.classification.Sensitivity;
import org.unstuck.school.LineagePolicy;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/**
 * Choices in a definition that a person made otherwise.
 *
 * @param windowFrom start of the period; null leaves it as it is, as for all others
 * @param minimum least number of graded inspections
 * @param lineage predecessors that count
 * @param asAt the date to judge at
 */
record Choices(
        @Nullable LocalDate windowFrom,
        @Nullable Integer minimum,
        @Nullable LineagePolicy lineage,
        @Nullable LocalDate asAt) {

    static final String WINDOW_FROM = "window-from";
    static final String MINIMUM = "minimum";
    static final String LINEAGE = "lineage";
    static final String AS_AT = "as-at";

    private static final int GREATEST_MINIMUM = 50;

    /** Reads choices from a request; those that cannot be used are left as they are, and named in {@code errors}. */
    static Choices of(MultiValueMap<String, String> parameters, List<PageError> errors) {
        return new Choices(
                date(WINDOW_FROM, "Start of the period", parameters, errors),
                value(
                        MINIMUM,
                        parameters,
                        errors,
                        Choices::minimum,
                        "Least number of graded inspections must be a whole number from 1 to " + GREATEST_MINIMUM),
                value(
                        LINEAGE,
                        parameters,
                        errors,
                        LineagePolicy::find,
                        "Choose which predecessors count from the list"),
                date(AS_AT, "Date", parameters, errors));
    }

    /** The definition with these choices in place of its own. */
    Definition in(Definition definition) {
        Definition changed = windowFrom == null ? definition : definition.withWindowFrom(windowFrom);
        changed = lineage == null ? changed : changed.withLineage(lineage);
        return minimum == null
                ? changed
                : Sensitivity.withMinimum(changed, minimum).orElse(changed);
    }

    /** The definition file with these choices in place of its own. */
    DefinitionText in(DefinitionText text) {
        DefinitionText changed = windowFrom == null ? text : text.withWindowFrom(windowFrom);
        changed = lineage == null ? changed : changed.withLineage(lineage);
        changed = minimum == null ? changed : changed.withMinimum(minimum);
        return asAt == null ? changed : changed.withUsualDate(asAt);
    }

    private static @Nullable LocalDate date(
            String name, String label, MultiValueMap<String, String> parameters, List<PageError> errors) {
        DateField field = DateField.read(parameters, name);
        if (!field.error().isEmpty()) {
            errors.add(new PageError(field.typed() ? name + "-day" : name, label + ": " + field.error()));
        }
        return field.find().orElse(null);
    }

    private static <T> @Nullable T value(
            String name,
            MultiValueMap<String, String> parameters,
            List<PageError> errors,
            Function<String, Optional<T>> find,
            String message) {
        String given = Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
        Optional<T> found = find.apply(given);
        if (!given.isEmpty() && found.isEmpty()) {
            errors.add(new PageError(name, message));
        }
        return found.orElse(null);
    }

    private static Optional<Integer> minimum(String given) {
        return given.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(given)).filter(it -> it >= 1 && it <= GREATEST_MINIMUM)
                : Optional.empty();
    }
}
