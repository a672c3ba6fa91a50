package org.unstuck.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;
import org.unstuck.yaml.YamlNode;

/** Reads a design file; the format is described in docs/matching.md. */
public final class DesignReader {

    private DesignReader() {}

    /**
     * Reads a design.
     *
     * @param name name of the file, for messages
     * @param text its contents; what stands under {@code groups} and {@code sample} is read by others
     * @throws UserFacingException if anything in it is not as it should be, with the line
     */
    public static Design read(String name, String text) {
        YamlNode root = YamlNode.parse(name, text);
        root.map(
                "id",
                "version",
                "title",
                "groups",
                "units",
                "covariates",
                "exact",
                "calipers",
                "distance",
                "method",
                "controls-each",
                "missing",
                "sample");
        Metric metric = root.find("distance")
                .map(it -> one(it, Metric.values(), Metric::id))
                .orElse(Metric.MAHALANOBIS);
        List<Covariate> covariates = root.get("covariates").list().stream()
                .map(DesignReader::covariate)
                .toList();
        List<String> exact = root.find("exact")
                .map(it -> it.list().stream().map(YamlNode::text).toList())
                .orElse(List.of());
        List<Caliper> calipers = root.find("calipers")
                .map(it -> it.list().stream().map(CaliperReader::read).toList())
                .orElse(List.of());
        Method method = method(root, metric);
        MissingValues missing = root.find("missing").map(DesignReader::missing).orElseGet(MissingValues.Exclude::new);
        int version = root.get("version").integer(1, 1_000_000);
        return at(
                root,
                () -> new Design(
                        root.get("id").text(),
                        version,
                        root.find("title").orElseGet(() -> root.get("id")).text(),
                        root.find("units").map(DesignReader::units).orElse(Units.USUAL),
                        covariates,
                        exact,
                        calipers,
                        metric,
                        method,
                        missing));
    }

    private static Units units(YamlNode node) {
        node.map("id", "group");
        Units usual = Units.USUAL;
        String id = node.find("id").map(YamlNode::text).orElse(usual.id());
        if (node.find("group").isEmpty()) {
            return new Units(id, usual.group(), usual.treated(), usual.control());
        }
        YamlNode group = node.get("group");
        if (group.isText()) {
            return new Units(id, group.text(), usual.treated(), usual.control());
        }
        group.map("column", "treated", "control");
        String treated = group.find("treated").map(YamlNode::text).orElse(usual.treated());
        String control = group.find("control").map(YamlNode::text).orElse(usual.control());
        if (treated.equals(control)) {
            throw group.error("treated units and controls are both '" + treated + "'.");
        }
        return new Units(id, group.get("column").text(), treated, control);
    }

    private static Covariate covariate(YamlNode node) {
        if (node.isText()) {
            return Covariate.numeric(node.text());
        }
        Map.Entry<String, YamlNode> only = node.only();
        YamlNode rules = only.getValue();
        rules.map("kind", "levels", "weight");
        List<String> levels = rules.find("levels")
                .map(it -> it.list().stream().map(YamlNode::text).toList())
                .orElse(List.of());
        Covariate.Kind usual = levels.isEmpty() ? Covariate.Kind.NUMERIC : Covariate.Kind.ORDERED;
        Covariate.Kind kind = rules.find("kind")
                .map(it -> one(it, Covariate.Kind.values(), Covariate.Kind::id))
                .orElse(usual);
        double weight = rules.find("weight").map(DesignReader::number).orElse(1.0);
        return at(rules, () -> new Covariate(only.getKey(), kind, levels, weight));
    }

    private static Method method(YamlNode root, Metric metric) {
        int each = root.find("controls-each").map(it -> it.integer(1, 50)).orElse(1);
        if (root.find("method").isEmpty()) {
            return new Method.Optimal(each);
        }
        YamlNode node = root.get("method");
        if (node.isText()) {
            return switch (node.text()) {
                case "optimal" -> new Method.Optimal(each);
                case "nearest" -> new Method.Nearest(Method.Order.usual(metric), each, false);
                case "full" -> full(root, node, FullMatchingLimits.NONE);
                default -> throw node.error("expected optimal, nearest or full, not '" + node.text() + "'.");
            };
        }
        node.map("nearest", "full");
        if (node.find("full").isPresent()) {
            return full(root, node, limits(node.get("full")));
        }
        YamlNode rules = node.get("nearest");
        rules.map("order", "with-replacement");
        return new Method.Nearest(
                rules.find("order")
                        .map(it -> one(it, Method.Order.values(), Method.Order::id))
                        .orElse(Method.Order.usual(metric)),
                each,
                rules.find("with-replacement").map(YamlNode::yesOrNo).orElse(false));
    }

    private static Method full(YamlNode root, YamlNode node, FullMatchingLimits limits) {
        if (root.find("controls-each").isPresent()) {
            throw node.error("a full matching does not use controls-each; its limits stand under 'full', as in"
                    + " {full: {most-controls: 3}}.");
        }
        return new Method.Full(limits);
    }

    private static FullMatchingLimits limits(YamlNode node) {
        node.map("least-controls", "most-controls", "most-treated", "every-control");
        int least = limit(node, "least-controls", 1);
        return at(
                node,
                () -> new FullMatchingLimits(
                        least,
                        limit(node, "most-controls", FullMatchingLimits.ANY),
                        limit(node, "most-treated", least > 1 ? 1 : FullMatchingLimits.ANY),
                        node.find("every-control").map(YamlNode::yesOrNo).orElse(true)));
    }

    private static int limit(YamlNode node, String name, int usual) {
        return node.find(name).map(it -> it.integer(1, FullMatchingLimits.ANY)).orElse(usual);
    }

    private static MissingValues missing(YamlNode node) {
        if (node.isText()) {
            return switch (node.text()) {
                case "exclude" -> new MissingValues.Exclude();
                case "same-pattern" -> new MissingValues.SamePattern();
                default ->
                    throw node.error("expected exclude, same-pattern, or a penalty as in {penalty: 1}, not '"
                            + node.text() + "'.");
            };
        }
        node.map("penalty");
        return at(node, () -> new MissingValues.Penalty(number(node.get("penalty"))));
    }

    static double number(YamlNode node) {
        try {
            double value = Double.parseDouble(node.text());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the message below says all there is to say
        }
        throw node.error("expected a number, not '" + node.text() + "'.");
    }

    /** Reads a word of a closed list. */
    static <T> T one(YamlNode node, T[] all, Function<T, String> id) {
        return Stream.of(all)
                .filter(it -> id.apply(it).equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.error("'" + node.text() + "' is not known here; expected "
                        + Stream.of(all).map(id).collect(Collectors.joining(", ")) + "."));
    }

    /** Makes a value, and lets its complaint point at a line. */
    static <T> T at(YamlNode node, Supplier<T> value) {
        try {
            return value.get();
        } catch (UserFacingException e) {
            throw e.getMessage().contains(", line ") ? e : node.error(e.getMessage());
        }
    }

    /** Reads calipers. */
    private static final class CaliperReader {

        private CaliperReader() {}

        static Caliper read(YamlNode node) {
            Map<String, YamlNode> entries = node.map("column", "propensity", "distance", "within", "unit", "by");
            List<String> subjects = Stream.of("column", "propensity", "distance")
                    .filter(entries::containsKey)
                    .toList();
            if (subjects.size() != 1) {
                throw node.error("a caliper is on one of column, propensity and distance.");
            }
            return switch (subjects.get(0)) {
                case "column" -> on(node, Caliper.Of.COLUMN, node.get("column").text(), node.get("within"));
                case "propensity" -> on(node, Caliper.Of.PROPENSITY, "", node.get("propensity"));
                default -> on(node, Caliper.Of.DISTANCE, "", node.get("distance"));
            };
        }

        private static Caliper on(YamlNode node, Caliper.Of of, String column, YamlNode within) {
            Caliper.Unit unit = node.find("unit")
                    .map(it -> one(it, Caliper.Unit.values(), Caliper.Unit::id))
                    .orElse(Caliper.Unit.RAW);
            String by = node.find("by").map(YamlNode::text).orElse("");
            Map<String, Double> widths = new HashMap<>();
            if (within.isMap()) {
                within.map().forEach((word, width) -> widths.put(word, number(width)));
            } else {
                widths.put("", number(within));
            }
            if (by.isEmpty() == within.isMap()) {
                throw within.error("a width for each word needs the column of the words under 'by', and only then.");
            }
            return at(within, () -> new Caliper(of, column, unit, by, widths));
        }
    }
}
