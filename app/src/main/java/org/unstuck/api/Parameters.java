package org.unstuck.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.unstuck.web.DateField;
import org.unstuck.web.Text;

/**
 * The parameters of a request. One that is not known is an error: a misspelt filter would else be a wrong answer.
 * What is wrong is gathered, and told by {@link #check} all at once.
 */
public final class Parameters {
    private static final int SHOWN = 40;

    private final MultiValueMap<String, String> given;
    private final List<ParameterError> errors = new ArrayList<>();

    private Parameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /**
     * Reads the parameters of a request.
     *
     * @param known the names that the route knows
     */
    public static Parameters of(MultiValueMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(new LinkedMultiValueMap<>(given));
        given.keySet().stream()
                .filter(it -> !known.contains(it))
                .sorted()
                .forEach(it -> parameters.wrong(
                        Text.shortened(it, SHOWN),
                        "There is no such parameter here; there is "
                                + (known.isEmpty()
                                        ? "none"
                                        : String.join(
                                                ", ", known.stream().sorted().toList()))));
        return parameters;
    }

    /** All that was given. */
    public MultiValueMap<String, String> given() {
        return given;
    }

    public Optional<LocalDate> findDate(String name) {
        DateField field = DateField.read(given, name);
        if (!field.error().isEmpty()) {
            wrong(name, "The date must be a real date from 2005 to 2100, in the form 2019-08-31");
        }
        return field.find();
    }

    /** A value that stands for something. */
    public <T> Optional<T> findOneOf(String name, Function<String, Optional<T>> meaning, String expected) {
        String value = first(name);
        Optional<T> found = value.isEmpty() ? Optional.empty() : meaning.apply(value);
        if (found.isEmpty() && !value.isEmpty()) {
            wrong(name, "There is no ‘" + Text.shortened(value, SHOWN) + "’ here; " + expected);
        }
        return found;
    }

    /** Makes sure that a value is one of a few words, where there is one. */
    public void requireOneOf(String name, String... words) {
        findOneOf(
                name,
                value -> Optional.of(value).filter(Set.of(words)::contains),
                "choose " + String.join(" or ", words));
    }

    /** A whole number within bounds. */
    public int number(String name, int usual, int least, int most) {
        String value = first(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(name, "This must be a whole number from " + least + " to " + most);
        return usual;
    }

    public void wrong(String parameter, String message) {
        errors.add(new ParameterError(parameter, message));
    }

    /**
     * To be called when all have been read.
     *
     * @throws BadParameters if any was wrong
     */
    public void check() {
        if (!errors.isEmpty()) {
            throw new BadParameters(errors);
        }
    }

    private String first(String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
