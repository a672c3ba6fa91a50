package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.unstuck.classification.Definition;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Design;
import org.unstuck.matching.Method;
import org.unstuck.matching.Metric;
import org.unstuck.matching.MissingValues;
import org.unstuck.school.Phase;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/**
 * The choices that make a design, as a form and an address have them.
 *
 * @param treated the group that partners are looked for
 * @param control the group that partners come from
 * @param asAt the date on which both are judged, and of the facts
 * @param weights how much each characteristic counts; none where it does not
 * @param exact columns in which partners must be the same
 * @param widths how far apart partners may be, by name of the field; none where there is no limit
 * @param metric what distance is
 * @param each how many partners each school gets
 * @param missing what happens to schools of which something is not known
 */
public record Choices(
        Definition treated,
        Definition control,
        LocalDate asAt,
        Map<Characteristic, Double> weights,
        List<String> exact,
        Map<String, Double> widths,
        Metric metric,
        int each,
        Missing missing) {

    /** Columns in which partners can be asked to be the same. */
    public static final List<String> EXACT =
            List.of(ContextTable.PHASE, Characteristic.REGION.id(), Characteristic.SETTLEMENT.id());

    /** Limits that can be set, with their labels. */
    public static final Map<String, String> WIDTHS = widthLabels();

    private static final Map<String, Double> USUAL_WIDTHS =
            Map.of("free-meals-within", 10.0, "primary-within", 100.0, "secondary-within", 250.0, "other-within", 75.0);

    private static final int MOST_EACH = 5;

    /** What happens to schools of which something is not known. */
    public enum Missing {
        EXCLUDE("They take no part, and are counted"),
        SAME_PATTERN("They are matched with schools of which the same is not known"),
        PENALTY("What is not known counts as one standard deviation apart");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String words() {
            return words;
        }

        MissingValues rule() {
            return switch (this) {
                case EXCLUDE -> new MissingValues.Exclude();
                case SAME_PATTERN -> new MissingValues.SamePattern();
                case PENALTY -> new MissingValues.Penalty(1);
            };
        }
    }

    public Choices {
        weights = Map.copyOf(weights);
        exact = List.copyOf(exact);
        widths = Map.copyOf(widths);
    }

    /** Reads choices from a request; those that cannot be used are left as is usual, and named in {@code errors}. */
    static Choices of(MultiValueMap<String, String> asked, Groups groups, List<PageError> errors) {
        boolean sent = asked.containsKey("treated");
        Definition treated = group("treated", "ofsted-2020-stuck", asked, groups, errors);
        Definition control = group("control", "ofsted-2020-unstuck", asked, groups, errors);
        DateField date = DateField.read(asked, "as-at");
        if (!date.error().isEmpty()) {
            errors.add(new PageError("as-at-day", date.error()));
        }
        Map<Characteristic, Double> weights = new EnumMap<>(Characteristic.class);
        for (Characteristic each : Characteristic.values()) {
            double usual = !sent && usual(each) ? 1 : 0;
            double weight = number(each.id(), each.label() + ": the weight", usual, 100, asked, errors);
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
        WIDTHS.forEach((name, label) -> {
            double width = number(name, label, sent ? 0 : USUAL_WIDTHS.getOrDefault(name, 0.0), 10_000, asked, errors);
            if (width > 0) {
                widths.put(name, width);
            }
        });
        List<String> exact = sent
                ? EXACT.stream()
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
                one("distance", Metric.MAHALANOBIS, Metric.values(), Metric::id, asked, errors),
                Math.max(1, (int) number("each", "Partners for each school", 1, MOST_EACH, asked, errors)),
                one("missing", Missing.EXCLUDE, Missing.values(), Missing::id, asked, errors));
    }

    /** The rules of the matching. */
    Design design() {
        List<Caliper> calipers = new ArrayList<>();
        Double freeMeals = widths.get("free-meals-within");
        if (freeMeals != null) {
            calipers.add(Caliper.within(Characteristic.FREE_MEALS.id(), freeMeals));
        }
        if (widths.keySet().stream().anyMatch(it -> !it.equals("free-meals-within"))) {
            Map<String, Double> byPhase = new LinkedHashMap<>();
            for (Phase phase : Phase.values()) {
                byPhase.put(phase.words(), widths.getOrDefault(sizeField(phase), 1e6));
            }
            calipers.add(Caliper.withinBy(ContextTable.PUPILS, ContextTable.PHASE, byPhase));
        }
        return Design.on(Characteristic.FREE_MEALS.id())
                .withCovariates(covariates().stream()
                        .map(it -> it.covariate(weights.getOrDefault(it, 0.0)))
                        .toList())
                .withExact(exact.toArray(String[]::new))
                .withCalipers(calipers.toArray(Caliper[]::new))
                .withMetric(metric)
                .withMethod(new Method.Optimal(each))
                .withMissing(missing.rule());
    }

    /** The characteristics that count, in their usual order. */
    public List<Characteristic> covariates() {
        return Arrays.stream(Characteristic.values())
                .filter(weights::containsKey)
                .toList();
    }

    /** What stands in a field of numbers. */
    public String field(String name) {
        Double value = Characteristic.find(name).map(weights::get).orElse(widths.get(name));
        return value == null ? "" : plain(value);
    }

    /** The choices under another path. */
    public Address address(String path) {
        Address address = Address.of(path)
                .with("treated", treated.id().value())
                .with("control", control.id().value())
                .with("as-at", asAt.toString());
        for (Characteristic each : covariates()) {
            address = address.with(each.id(), field(each.id()));
        }
        address = address.with("exact", exact);
        for (String width : WIDTHS.keySet()) {
            address = address.with(width, field(width));
        }
        return address.with("distance", metric.id())
                .with("each", Integer.toString(each))
                .with("missing", missing.id());
    }

    /** A distance as pages write it. */
    static String decimals(double number) {
        return String.format(Locale.UK, "%.2f", number).replace('-', '−');
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String sizeField(Phase phase) {
        return switch (phase) {
            case PRIMARY, JUNIOR -> "primary-within";
            case SECONDARY, ALL_THROUGH -> "secondary-within";
            case NURSERY, SPECIAL, PUPIL_REFERRAL_UNIT, SIXTEEN_PLUS -> "other-within";
        };
    }

    private static boolean usual(Characteristic characteristic) {
        return switch (characteristic) {
            case FREE_MEALS, ENGLISH_ADDITIONAL, DEPRIVATION, SIZE -> true;
            case SPECIAL_NEEDS_SUPPORT, SETTLEMENT, REGION -> false;
        };
    }

    private static Map<String, String> widthLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("free-meals-within", "Free school meals: percentage points");
        labels.put("primary-within", "Primary and junior: pupils");
        labels.put("secondary-within", "Secondary and all-through: pupils");
        labels.put("other-within", "Other schools: pupils");
        return labels;
    }

    private static Definition group(
            String name, String usual, MultiValueMap<String, String> asked, Groups groups, List<PageError> errors) {
        String wanted = Optional.ofNullable(asked.getFirst(name)).orElse(usual);
        Optional<Definition> found = groups.find(wanted);
        if (found.isEmpty()) {
            errors.add(new PageError(name, "Choose a definition from the list"));
        }
        return found.or(() -> groups.find(usual)).orElseThrow();
    }

    private static double number(
            String name,
            String label,
            double usual,
            int most,
            MultiValueMap<String, String> asked,
            List<PageError> errors) {
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

    private static <T> T one(
            String name,
            T usual,
            T[] all,
            Function<T, String> id,
            MultiValueMap<String, String> asked,
            List<PageError> errors) {
        String given = Optional.ofNullable(asked.getFirst(name)).orElse(id.apply(usual));
        Optional<T> found =
                Arrays.stream(all).filter(it -> id.apply(it).equals(given)).findFirst();
        if (found.isEmpty()) {
            errors.add(new PageError(name, "Choose from the list"));
        }
        return found.orElse(usual);
    }
}
