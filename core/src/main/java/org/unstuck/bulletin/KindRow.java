package org.unstuck.bulletin;

import static org.unstuck.bulletin.SchoolTables.MET;
import static org.unstuck.bulletin.SchoolTables.VERDICT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.picture.PublicTable;
import org.unstuck.picture.Ratio;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Filter;
import org.unstuck.publish.Indicator;
import org.unstuck.publish.Indicator.Unit;
import org.unstuck.publish.Shorthand;

/**
 * Schools of one kind: those that met the definition, all, and how they compare.
 *
 * @param category the kind, or {@link Filter#TOTAL}
 * @param label the same in words
 * @param values one for each of {@link #INDICATORS}
 */
record KindRow(String category, String label, List<Cell> values) {

    static final List<Indicator> INDICATORS = List.of(
            Indicator.count("schools_met", "Met: schools"),
            Indicator.percentage("percent_of_met", "Met: % of those that met it", 1),
            Indicator.percentage("percent_of_met_lower", "Met: % of those that met it, lower limit", 1),
            Indicator.percentage("percent_of_met_upper", "Met: % of those that met it, upper limit", 1),
            Indicator.count("schools_all", "All schools"),
            Indicator.percentage("percent_of_all", "All schools: % of all", 1),
            Indicator.percentage("percent_met", "% of this kind that met it", 1),
            Indicator.percentage("percent_met_lower", "% of this kind that met it, lower limit", 1),
            Indicator.percentage("percent_met_upper", "% of this kind that met it, upper limit", 1),
            new Indicator("ratio", "Ratio to all schools", Unit.NUMBER, 2),
            new Indicator("ratio_lower", "Ratio to all schools, lower limit", Unit.NUMBER, 2),
            new Indicator("ratio_upper", "Ratio to all schools, upper limit", Unit.NUMBER, 2));

    private static final Place ALL_MET = Place.of(VERDICT, MET);

    KindRow {
        values = List.copyOf(values);
    }

    /** The value of an indicator, by its name. */
    Cell get(String indicator) {
        return values.get(INDICATORS.stream().map(Indicator::name).toList().indexOf(indicator));
    }

    boolean isTotal() {
        return category.equals(Filter.TOTAL);
    }

    /** The rows of a table, the total last. Unknown kinds are kinds of their own. */
    static List<KindRow> of(SafeTable table, PublicTable kinds) {
        List<KindRow> rows = new ArrayList<>();
        table.dimensions().stream()
                .filter(it -> it.name().equals(kinds.id()))
                .flatMap(it -> it.categories().stream())
                .forEach(it -> rows.add(kind(table, it, kinds.label(it))));
        rows.add(total(table));
        return rows;
    }

    private static KindRow kind(SafeTable table, String category, String label) {
        Place all = Place.of(table.name(), category);
        Place met = all.with(VERDICT, MET);
        List<Cell> values = new ArrayList<>();
        values.add(Cell.of(table.get(met)));
        values.addAll(Figures.percentage(table, met, ALL_MET));
        values.add(Cell.of(table.get(all)));
        values.add(Figures.percentage(table, all, Place.WHOLE).get(0));
        values.addAll(Figures.percentage(table, met, all));
        values.add(ratio(table, all, Ratio::value));
        values.add(ratio(table, all, it -> it.interval().lower()));
        values.add(ratio(table, all, it -> it.interval().upper()));
        return new KindRow(category, label, values);
    }

    /** All that met it are all of themselves, so there is nothing to compare. */
    private static KindRow total(SafeTable table) {
        List<Cell> values = new ArrayList<>();
        values.add(Cell.of(table.get(ALL_MET)));
        values.addAll(Collections.nCopies(3, Cell.mark(Shorthand.NOT_APPLICABLE)));
        values.add(Cell.of(table.get(Place.WHOLE)));
        values.add(Cell.mark(Shorthand.NOT_APPLICABLE));
        values.addAll(Figures.percentage(table, ALL_MET, Place.WHOLE));
        values.addAll(Collections.nCopies(3, Cell.mark(Shorthand.NOT_APPLICABLE)));
        return new KindRow(Filter.TOTAL, Filter.TOTAL, values);
    }

    private static Cell ratio(SafeTable table, Place all, ToDoubleFunction<Ratio> which) {
        List<Place> places = List.of(all.with(VERDICT, MET), ALL_MET, all, Place.WHOLE);
        return Figures.of(
                table,
                places,
                2,
                it -> Ratio.toAll(Figures.share(new long[] {it[0], it[1]}), Figures.share(new long[] {it[2], it[3]}))
                        .map(which::applyAsDouble)
                        .orElse(Double.NaN));
    }
}
