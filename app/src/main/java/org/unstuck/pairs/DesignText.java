package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.context.Characteristic;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;

/** A design as the file that {@code unstuck match} reads. */
final class DesignText {
    private DesignText() {}

    static String of(Choices choices) {
        Design design = choices.design();
        StringBuilder text = new StringBuilder();
        text.append("# Groups: ")
                .append(choices.treated().id())
                .append(" version ")
                .append(choices.treated().version());
        text.append(" and ")
                .append(choices.control().id())
                .append(" version ")
                .append(choices.control().version());
        text.append(", on ").append(choices.asAt()).append(".\n");
        text.append("# The column size is the natural logarithm of the number of pupils.\n");
        text.append("id: schools-")
                .append(choices.asAt())
                .append("\nversion: 1\ntitle: \"Schools alike in context\"\n");
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
                .toString();
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
