package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Period;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.intake.Column;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.yaml.YamlNode;

/** Reads the part of a layout that tells where a row's inspections stand. */
final class InspectionColumnsReader {

    private InspectionColumnsReader() {}

    static List<InspectionColumns> read(@Nullable YamlNode node, Function<YamlNode, Column> column) {
        List<InspectionColumns> inspections = new ArrayList<>();
        if (node != null) {
            node.map().forEach((name, part) -> inspections.add(inspection(name, part, column)));
        }
        return inspections;
    }

    private static InspectionColumns inspection(String name, YamlNode node, Function<YamlNode, Column> column) {
        Map<String, YamlNode> parts =
                node.map("kind", "date-is", "unstated", "cells", "judgements", "standards", "standard-dates");
        node.get("cells").get("date");
        return new InspectionColumns(
                name,
                kind(node.get("kind")),
                firstDay(node.get("date-is")),
                unstated(parts.get("unstated")),
                LayoutReader.map(
                        parts.get("cells"), InspectionColumns.Cell.class, InspectionColumns.Cell::find, column),
                LayoutReader.map(parts.get("judgements"), Judgement.class, Judgement::find, column),
                LayoutReader.map(parts.get("standards"), ReportCardArea.class, ReportCardArea::find, column),
                LayoutReader.map(parts.get("standard-dates"), ReportCardArea.class, ReportCardArea::find, column));
    }

    private static Inspection.Kind kind(YamlNode node) {
        return switch (node.text()) {
            case "graded" -> Inspection.Kind.GRADED;
            case "ungraded" -> Inspection.Kind.UNGRADED;
            default -> throw node.error("expected graded or ungraded, not '" + node.text() + "'.");
        };
    }

    private static boolean firstDay(YamlNode node) {
        return switch (node.text()) {
            case "first-day" -> true;
            case "last-day" -> false;
            default -> throw node.error("expected first-day or last-day, not '" + node.text() + "'.");
        };
    }

    private static InspectionColumns.@Nullable Unstated unstated(@Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        Map<String, YamlNode> parts = node.map("grades", "from", "to");
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        YamlNode listed = parts.get("grades");
        if (listed != null) {
            listed.list().forEach(it -> grades.add(Grade.find(it.integer(1, 4)).orElseThrow()));
        }
        return new InspectionColumns.Unstated(grades, parts.containsKey("from") ? period(node) : null);
    }

    private static Period period(YamlNode node) {
        LocalDate from = node.get("from").date();
        LocalDate to = node.get("to").date();
        if (to.isBefore(from)) {
            throw node.get("to").error("the period ends before it begins.");
        }
        return new Period(from, to);
    }
}
