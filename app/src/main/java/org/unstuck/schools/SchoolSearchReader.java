package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.unstuck.classification.Definition;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;
import org.unstuck.web.Text;
import org.unstuck.workbench.Workbench;

/**
 * Reads a search from the parameters of a request. What cannot be used is left out and named in {@link #errors()}.
 */
final class SchoolSearchReader {
    private static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 10_000;
    private static final int SHOWN = 40;

    private final MultiValueMap<String, String> parameters;
    private final List<PageError> errors = new ArrayList<>();
    private final DateField asAt;
    private final Definition definition;

    SchoolSearchReader(Workbench workbench, MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
        this.definition = definition(workbench.definitions());
        this.asAt = DateField.read(parameters, "as-at");
        if (!asAt.error().isEmpty()) {
            errors.add(new PageError("as-at-day", asAt.error()));
        }
    }

    /** The date as asked for, or the usual one of the definition. */
    DateField asAt() {
        return asAt.orShow(definition.asAt().usual());
    }

    Definition definition() {
        return definition;
    }

    LocalDate date() {
        return asAt.find().orElse(definition.asAt().usual());
    }

    List<PageError> errors() {
        return List.copyOf(errors);
    }

    /**
     * The search.
     *
     * @param index what values there are to choose from
     */
    SchoolSearch read(SchoolIndex index) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = chosen(facet, index);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new SchoolSearch(
                text(), definition, date(), chosen, get("closed").equals("yes"), order(), descending(), page());
    }

    private List<String> chosen(Facet facet, SchoolIndex index) {
        List<String> offered =
                facet.options(index).stream().map(Facet.Option::value).toList();
        List<String> values = new ArrayList<>();
        for (String value : parameters.getOrDefault(facet.id(), List.of())) {
            if (facet.free() && value.length() <= LONGEST_TEXT && !value.isBlank()) {
                values.add(value.strip());
            } else if (offered.contains(value)) {
                values.add(value);
            } else if (!value.isBlank()) {
                errors.add(new PageError(
                        facet.id(),
                        "There is no " + facet.label().toLowerCase(Locale.UK) + " called ‘"
                                + Text.shortened(value, SHOWN) + "’ on this date"));
            }
        }
        return values.stream().distinct().toList();
    }

    private String text() {
        String text = get("q");
        if (text.length() > LONGEST_TEXT) {
            errors.add(new PageError("q", "What you search for must be " + LONGEST_TEXT + " characters or fewer"));
            return "";
        }
        return text;
    }

    private Definition definition(List<Definition> all) {
        String id = get("definition");
        Optional<Definition> found =
                all.stream().filter(it -> it.id().value().equals(id)).findFirst();
        if (found.isEmpty() && !id.isEmpty()) {
            errors.add(
                    new PageError("definition", "There is no definition called ‘" + Text.shortened(id, SHOWN) + "’"));
        }
        return found.orElseGet(() -> all.get(0));
    }

    private Order order() {
        String id = get("sort");
        Optional<Order> order = Order.find(id);
        if (order.isEmpty() && !id.isEmpty()) {
            errors.add(new PageError("results", "The list cannot be sorted by ‘" + Text.shortened(id, SHOWN) + "’"));
        }
        return order.orElse(Order.NAME);
    }

    private boolean descending() {
        return get("order").equals("descending");
    }

    private int page() {
        String number = get("page");
        if (number.isEmpty()) {
            return 1;
        }
        if (number.matches("[1-9][0-9]{0,4}") && Integer.parseInt(number) <= LAST_PAGE) {
            return Integer.parseInt(number);
        }
        errors.add(new PageError("results", "There is no page ‘" + Text.shortened(number, SHOWN) + "’"));
        return 1;
    }

    private String get(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
