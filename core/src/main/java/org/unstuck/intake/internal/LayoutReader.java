package org.unstuck.intake.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.intake.Column;
import org.unstuck.intake.Dating;
import org.unstuck.intake.Field;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.intake.Layout;
import org.unstuck.school.Attribute;
import org.unstuck.yaml.YamlNode;

/** Reads a layout from its file. */
public final class LayoutReader {

    private final YamlNode root;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    private LayoutReader(YamlNode root) {
        this.root = root;
    }

    /** See {@link org.unstuck.intake.Layouts#read}. */
    public static Layout read(String document, String yaml) {
        return new LayoutReader(YamlNode.parse(document, yaml)).layout();
    }

    private Layout layout() {
        Map<String, YamlNode> parts = root.map(
                "id",
                "title",
                "as-at",
                "lists-every-school",
                "same-words",
                "rows-may-end-early",
                "total-rows",
                "row",
                "attributes",
                "shares",
                "always",
                "inspections",
                "coverage",
                "required");
        Map<Field, Column> cells = map(parts.get("row"), Field.class, Field::find, this::column);
        Map<Attribute, Column> attributes =
                map(parts.get("attributes"), Attribute.class, Attribute::find, this::column);
        Map<Attribute, Layout.Share> shares = map(parts.get("shares"), Attribute.class, Attribute::find, this::share);
        Map<Attribute, String> always = map(parts.get("always"), Attribute.class, Attribute::find, YamlNode::text);
        List<InspectionColumns> inspections = InspectionColumnsReader.read(parts.get("inspections"), this::column);
        Dating dating = dating(parts.get("as-at"));
        return new Layout(
                root.get("id").text(),
                root.get("title").text(),
                dating,
                completeness(parts.get("lists-every-school")),
                sameWords(parts.get("same-words")),
                new Layout.RowRules(
                        parts.containsKey("rows-may-end-early")
                                && root.get("rows-may-end-early").yesOrNo(),
                        Set.copyOf(texts(parts.get("total-rows")))),
                cells,
                attributes,
                shares,
                always,
                inspections,
                CoverageReader.read(parts.get("coverage"), inspections),
                required(root.get("required")));
    }

    private Column column(YamlNode node) {
        Column column = new Column(node.list().stream().map(YamlNode::text).toList());
        columns.put(column.name(), column);
        return column;
    }

    private Layout.Share share(YamlNode node) {
        node.map("count", "of");
        return new Layout.Share(column(node.get("count")), column(node.get("of")));
    }

    private Dating dating(@Nullable YamlNode node) {
        if (node == null) {
            return new Dating(true, null, List.of(), null, Set.of());
        }
        Map<String, YamlNode> parts = node.map("by-name", "year-in-file-name-ends", "latest-of", "otherwise", "years");
        YamlNode byName = parts.get("by-name");
        YamlNode yearEnds = parts.get("year-in-file-name-ends");
        YamlNode otherwise = parts.get("otherwise");
        YamlNode latestOf = parts.get("latest-of");
        Set<Integer> years = new HashSet<>();
        if (parts.get("years") != null) {
            node.get("years").list().forEach(it -> years.add(it.integer(1900, 2100)));
        }
        return new Dating(
                byName == null || byName.yesOrNo(),
                yearEnds == null ? null : monthDay(yearEnds),
                latestOf == null
                        ? List.of()
                        : latestOf.list().stream().map(this::column).toList(),
                otherwise == null ? null : otherwise.date(),
                years);
    }

    private static MonthDay monthDay(YamlNode node) {
        try {
            return MonthDay.parse("--" + node.text());
        } catch (DateTimeException e) {
            throw node.error("expected a day of the year like 08-31, not '" + node.text() + "'.");
        }
    }

    private static Layout.Completeness completeness(@Nullable YamlNode node) {
        if (node == null) {
            return new Layout.Completeness(false, List.of());
        }
        if (node.isMap()) {
            node.map("file-name");
            return new Layout.Completeness(false, texts(node.get("file-name")));
        }
        return new Layout.Completeness(node.yesOrNo(), List.of());
    }

    private static List<List<String>> sameWords(@Nullable YamlNode node) {
        if (node == null) {
            return List.of();
        }
        return node.list().stream().map(LayoutReader::texts).toList();
    }

    /** A required column that is read may be told by its first wording; another serves to recognise a table only. */
    private List<Column> required(YamlNode node) {
        Set<Column> required = new LinkedHashSet<>();
        for (YamlNode name : node.list()) {
            required.add(columns.getOrDefault(name.text(), new Column(List.of(name.text()))));
        }
        return List.copyOf(required);
    }

    private static List<String> texts(@Nullable YamlNode node) {
        return node == null
                ? List.of()
                : node.list().stream().map(YamlNode::text).toList();
    }

    /** Reads a map whose names are ids of an enum. */
    static <K extends Enum<K>, V> Map<K, V> map(
            @Nullable YamlNode node, Class<K> keys, Function<String, Optional<K>> find, Function<YamlNode, V> value) {
        Map<K, V> map = new EnumMap<>(keys);
        if (node == null) {
            return map;
        }
        for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
            K key = find.apply(entry.getKey())
                    .orElseThrow(() -> entry.getValue().error("'" + entry.getKey() + "' is not known here."));
            map.put(key, value.apply(entry.getValue()));
        }
        return map;
    }
}
