package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unstuck.classification.Definition;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.context.DesignGroups;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Design;
import org.unstuck.matching.Method;
import org.unstuck.matching.Metric;
import org.unstuck.matching.MissingValues;
import org.unstuck.school.Phase;
import org.unstuck.web.Address;

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
 * @param sample which pairs are to be visited
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
        Missing missing,
        SampleWishes sample) {

    /** Columns in which partners can be asked to be the same. */
    public static final List<String> EXACT =
            List.of(ContextTable.PHASE, Characteristic.REGION.id(), Characteristic.SETTLEMENT.id());

    /** Limits that can be set, with their labels. */
    public static final Map<String, String> WIDTHS = widthLabels();

    /** A width that forbids nothing, for phases without a limit where others have one. */
    static final double NO_LIMIT = 1e6;

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
                byPhase.put(phase.words(), widths.getOrDefault(sizeField(phase), NO_LIMIT));
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
        return sample.in(address.with("distance", metric.id())
                .with("each", Integer.toString(each))
                .with("missing", missing.id()));
    }

    /** From which definitions the groups are. */
    DesignGroups groups() {
        return new DesignGroups(
                new DesignGroups.Group(treated.id(), treated.version()),
                new DesignGroups.Group(control.id(), control.version()),
                asAt);
    }

    Choices withSample(SampleWishes other) {
        return new Choices(treated, control, asAt, weights, exact, widths, metric, each, missing, other);
    }

    /** A distance as pages write it. */
    static String decimals(double number) {
        return String.format(Locale.UK, "%.2f", number).replace('-', '−');
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    static String sizeField(Phase phase) {
        return switch (phase) {
            case PRIMARY, JUNIOR -> "primary-within";
            case SECONDARY, ALL_THROUGH -> "secondary-within";
            case NURSERY, SPECIAL, PUPIL_REFERRAL_UNIT, SIXTEEN_PLUS -> "other-within";
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
}
