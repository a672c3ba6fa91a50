package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.matching.Metric;
import org.unstuck.pairs.Choices.Missing;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/** The choices of a design as a request has them. */
final class ChoicesForm {
    private static final Map<String, Double> USUAL_WIDTHS =
            Map.of("free-meals-within", 10.0, "primary-within", 100.0, "secondary-within", 250.0, "other-within", 75.0);

    private static final int MOST_EACH = 5;

    private final MultiValueMap<String, String> asked;
    private final Groups groups;
    private final List<PageError> errors;

    ChoicesForm(MultiValueMap<String, String> asked, Groups groups, List<PageError> errors) {
        this.asked = asked;
        this.groups = groups;
        this.errors = errors;
    }

    /**
     * Reads choices for what cannot be shown without all of them.
     *
     * @throws UserFacingException if one cannot be used
     */
    static Choices strictly(MultiValueMap<String, String> asked, Groups groups) {
        List<PageError> errors = new ArrayList<>();
        Choices choices = new ChoicesForm(asked, groups, errors).read();
        if (!errors.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, errors.get(0).message() + ".");
        }
        return choices;
    }

    /** Reads choices; those that cannot be used are left as is usual, and named in {@code errors}. */
    Choices read() {
        boolean sent = asked.containsKey("treated");
        Definition treated = group("treated", "ofsted-2020-stuck");
        Definition control = group("control", "ofsted-2020-unstuck");
        DateField date = DateField.read(asked, "as-at");
        if (!date.error().isEmpty()) {
            errors.add(new PageError("as-at-day", date.error()));
        }
        Map<Characteristic, Double> weights = new EnumMap<>(Characteristic.class);
        for (Characteristic each : Characteristic.values()) {
            double usual = !sent && usual(each) ? 1 : 0;
            double weight = number(each.id(), each.label() + ": the weight", usual, 100);
            if (weight > 0) {
                weights.put(each, weight);
            }
        }
        if (weights.isEmpty()) {
            errors.add(
                    new PageError(Characteristic.FREE_MEALS.id(), "Give at least one characteristic a weight above 0"));
            weights.put(Characteristic.FREE_MEALS, 1.0);
        }
        Map<String, Double> widths = new LinkedHashMap<>();
        Choices.WIDTHS.forEach((name, label) -> {
            double width = number(name, label, sent ? 0 : USUAL_WIDTHS.getOrDefault(name, 0.0), 10_000);
            if (width > 0) {
                widths.put(name, width);
            }
        });
        List<String> exact = sent
                ? Choices.EXACT.stream()
                        .filter(it -> asked.getOrDefault("exact", List.of()).contains(it))
                        .toList()
                : List.of(ContextTable.PHASE);
        return new Choices(
                treated,
                control,
                date.find().orElse(treated.asAt().usual()),
                weights,
                exact,
                widths,
                one("distance", Metric.MAHALANOBIS, Metric.values(), Metric::id),
                Math.max(1, (int) number("each", "Partners for each school", 1, MOST_EACH)),
                one("missing", Missing.EXCLUDE, Missing.values(), Missing::id),
                SampleWishes.of(asked, SampleWishes.USUAL, errors));
    }

    private static boolean usual(Characteristic characteristic) {
        return switch (characteristic) {
            case FREE_MEALS, ENGLISH_ADDITIONAL, DEPRIVATION, SIZE -> true;
            case SPECIAL_NEEDS_SUPPORT, SETTLEMENT, REGION -> false;
        };
    }

    private Definition group(String name, String usual) {
        String wanted = Optional.ofNullable(asked.getFirst(name)).orElse(usual);
        Optional<Definition> found = groups.find(wanted);
        if (found.isEmpty()) {
            errors.add(new PageError(name, "Choose a definition from the list"));
        }
        return found.or(() -> groups.find(usual)).orElseThrow();
    }

    private double number(String name, String label, double usual, int most) {
        String given = Optional.ofNullable(asked.getFirst(name)).orElse("").strip();
        if (given.isEmpty()) {
            return usual;
        }
        if (given.matches("[0-9]{1,5}(\\.[0-9]{1,3})?") && Double.parseDouble(given) <= most) {
            return Double.parseDouble(given);
        }
        errors.add(new PageError(name, label + " must be a number from 0 to " + most));
        return usual;
    }

    private <T> T one(String name, T usual, T[] all, Function<T, String> id) {
        String given = Optional.ofNullable(asked.getFirst(name)).orElse(id.apply(usual));
        Optional<T> found =
                Arrays.stream(all).filter(it -> id.apply(it).equals(given)).findFirst();
        if (found.isEmpty()) {
            errors.add(new PageError(name, "Choose from the list"));
        }
        return found.orElse(usual);
    }
}
