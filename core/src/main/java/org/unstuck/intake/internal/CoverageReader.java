package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Coverage;
import org.unstuck.intake.CoverageRule;
import org.unstuck.intake.CoverageRule.Moment;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.yaml.YamlNode;

/** Reads the part of a layout that tells what a row promises to list. */
final class CoverageReader {

    private final List<String> inspections;

    private CoverageReader(List<String> inspections) {
        this.inspections = inspections;
    }

    static List<CoverageRule> read(@Nullable YamlNode node, List<InspectionColumns> inspections) {
        if (node == null) {
            return List.of();
        }
        CoverageReader reader = new CoverageReader(
                inspections.stream().map(InspectionColumns::name).toList());
        List<CoverageRule> rules = new ArrayList<>();
        node.list().forEach(it -> rules.add(reader.rule(it)));
        return rules;
    }

    private CoverageRule rule(YamlNode node) {
        Map<String, YamlNode> parts = node.map("from", "to", "reach", "unless", "days-to-publication");
        YamlNode days = parts.get("days-to-publication");
        YamlNode unless = parts.get("unless");
        return new CoverageRule(
                moment(node.get("from"), 0),
                moment(node.get("to"), days == null ? 0 : days.integer(0, 3650)),
                reach(node.get("reach")),
                unless == null ? "" : inspection(unless));
    }

    private Moment moment(YamlNode node, int days) {
        String text = node.text();
        return switch (text) {
            case "as-at" -> new Moment(Moment.Kind.AS_AT, "", null, 0);
            case "open-date" -> new Moment(Moment.Kind.OPENED, "", null, 0);
            case "last-in-file" -> new Moment(Moment.Kind.LAST_IN_FILE, "", null, days);
            default -> {
                LocalDate date = date(text);
                yield date == null
                        ? new Moment(Moment.Kind.INSPECTION, inspection(node), null, 0)
                        : new Moment(Moment.Kind.FIXED, "", date, 0);
            }
        };
    }

    private String inspection(YamlNode node) {
        if (!inspections.contains(node.text())) {
            throw node.error("expected as-at, open-date, last-in-file, a date or one of this layout's inspections ("
                    + String.join(", ", inspections) + "), not '" + node.text() + "'.");
        }
        return node.text();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Coverage.Reach reach(YamlNode node) {
        return switch (node.text()) {
            case "own" -> Coverage.Reach.OWN;
            case "lineage" -> Coverage.Reach.LINEAGE;
            default -> throw node.error("expected own or lineage, not '" + node.text() + "'.");
        };
    }
}
