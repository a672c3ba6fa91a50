package org.unstuck.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unstuck.school.Attribute;

/**
 * A form in which a table is published: how to recognise it and what its columns mean. Layouts are files; see
 * docs/layouts.md.
 *
 * @param id name used in files, addresses and JSON
 * @param title what it is, in words
 * @param dating how a table tells its as-at date
 * @param completeness whether a state-funded school cannot be missing
 * @param sameWords groups of words that headers use for the same thing, the first being the one the layout uses
 * @param rows what to expect of rows
 * @param cells where single values stand
 * @param attributes where attributes of schools, or of areas, stand
 * @param shares attributes to be computed as a percentage where {@code attributes} gives no column
 * @param always attributes that every row has without saying so
 * @param inspections the inspections that a row tells of
 * @param coverage what a row promises to list
 * @param required columns without which a table is not of this layout
 */
public record Layout(
        String id,
        String title,
        Dating dating,
        Completeness completeness,
        List<List<String>> sameWords,
        RowRules rows,
        Map<Field, Column> cells,
        Map<Attribute, Column> attributes,
        Map<Attribute, Share> shares,
        Map<Attribute, String> always,
        List<InspectionColumns> inspections,
        List<CoverageRule> coverage,
        List<Column> required) {

    /**
     * Whether a table lists every state-funded school open on its date.
     *
     * @param always it does
     * @param fileNames it does if its file name contains one of these
     */
    public record Completeness(boolean always, List<String> fileNames) {
        public Completeness {
            fileNames = List.copyOf(fileNames);
        }
    }

    /**
     * What to expect of rows.
     *
     * @param mayEndEarly whether blank cells at the end may be left out
     * @param totals what stands in place of a URN in rows that give totals, which are not read
     */
    public record RowRules(boolean mayEndEarly, Set<String> totals) {
        public RowRules {
            totals = Set.copyOf(totals);
        }
    }

    /**
     * A percentage to compute from two columns.
     *
     * @param count the part
     * @param of the whole
     */
    public record Share(Column count, Column of) {}

    public Layout {
        sameWords = List.copyOf(sameWords);
        cells = ordered(Field.class, cells);
        attributes = ordered(Attribute.class, attributes);
        shares = ordered(Attribute.class, shares);
        always = ordered(Attribute.class, always);
        inspections = List.copyOf(inspections);
        coverage = List.copyOf(coverage);
        required = List.copyOf(required);
    }

    public Column column(Field field) {
        return cells.getOrDefault(field, Column.NONE);
    }

    public Column column(Attribute attribute) {
        return attributes.getOrDefault(attribute, Column.NONE);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> values) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
