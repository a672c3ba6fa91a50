package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.context.Characteristic;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.yaml.YamlNode;

/** A design as the file that {@code unstuck match} and {@code unstuck sample} read; {@link SavedDesigns} reads it back. */
final class DesignText {
    /** How many samples are offered in place of one that a school has left. */
    private static final int RESERVES = 3;

    /** How many schools must fit each that the published table tells of. */
    private static final int LEAST = 3;

    private DesignText() {}

    /** The design that nobody has saved yet. */
    static String of(Choices choices) {
        return of(choices, "schools-" + choices.asAt(), 1, "Schools alike in context");
    }

    /** A version of a design that is saved. */
    static String of(Choices choices, String id, int version, String title) {
        Design design = choices.design();
        StringBuilder text = new StringBuilder("id: " + id + "\nversion: " + version + "\ntitle: "
                + YamlNode.quoted(title) + "\n# the schools that met these definitions on this day\n"
                + choices.groups().text()
                + "# the column size of the table is the natural logarithm of the number of pupils\n");
        text.append("covariates:\n");
        for (Covariate covariate : design.covariates()) {
            text.append("  - ")
                    .append(covariate.column())
                    .append(": {kind: ")
                    .append(covariate.kind().id());
            text.append(", weight: ").append(Choices.plain(covariate.weight())).append("}\n");
        }
        if (!design.exact().isEmpty()) {
            text.append("exact: [").append(String.join(", ", design.exact())).append("]\n");
        }
        if (!design.calipers().isEmpty()) {
            text.append("calipers:\n");
            design.calipers().forEach(it -> append(text, it));
        }
        text.append("distance: ").append(design.metric().id()).append("\nmethod: optimal\n");
        text.append("controls-each: ").append(choices.each()).append("\nmissing: ");
        return text.append(
                        switch (choices.missing()) {
                            case EXCLUDE, SAME_PATTERN -> choices.missing().id();
                            case PENALTY -> "{penalty: 1}";
                        })
                .append('\n')
                .append(sample(choices.sample()))
                .toString();
    }

    private static String sample(SampleWishes wishes) {
        return """
                sample:
                  choose: %s
                  phases:
                    column: phase
                    quotas: {primary: %s, secondary: %s}
                  regions:
                    column: region
                    others: %s
                  reserves: %d
                  appendix:
                    least: %d
                    columns:
                      - {title: Phase, column: phase}
                      - {title: Urban or rural, column: settlement}
                      - title: School size
                        column: pupils
                        by: phase
                        bands:
                          primary: {Small: 0, Medium: 200, Large: 400}
                          secondary: {Small: 0, Medium: 700, Large: 1200}
                """.formatted(
                        wishes.choose().id(),
                        wishes.primary().words(),
                        wishes.secondary().words(),
                        wishes.region().words(),
                        RESERVES,
                        LEAST);
    }

    private static void append(StringBuilder text, Caliper caliper) {
        text.append("  - column: ").append(caliper.column()).append('\n');
        if (caliper.by().isEmpty()) {
            text.append("    within: ")
                    .append(Choices.plain(caliper.findWidth("").orElseThrow()))
                    .append('\n');
            return;
        }
        text.append("    by: ").append(caliper.by()).append("\n    within:\n");
        Map<String, Double> widths = new TreeMap<>(caliper.widths());
        widths.forEach((word, width) -> text.append("      \"")
                .append(word)
                .append("\": ")
                .append(Choices.plain(width))
                .append('\n'));
    }

    /** The columns of the table that goes with it. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("id", "treated", "phase", "pupils"));
        for (Characteristic each : Characteristic.values()) {
            columns.add(each.id());
        }
        return columns;
    }
}
