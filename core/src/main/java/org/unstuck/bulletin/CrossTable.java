package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.Place;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.DataRow;
import org.unstuck.publish.Filter;
import org.unstuck.publish.Geography;
import org.unstuck.publish.Indicator;
import org.unstuck.publish.TimePeriod;

/**
 * A table over two dimensions with their totals, a row for each pair of categories.
 *
 * @param first its name is that of a column of the data file
 * @param firstLabel what people read
 * @param second as the first
 * @param secondLabel what people read
 * @param indicators of each place
 * @param values one for each indicator
 */
record CrossTable(
        Dimension first,
        String firstLabel,
        Dimension second,
        String secondLabel,
        List<Indicator> indicators,
        Function<Place, List<Cell>> values) {

    private record Line(List<String> items, Place place) {}

    /** As a sheet. */
    BulletinTable table(Heading heading) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(firstLabel), Column.text(secondLabel)));
        indicators.forEach(it -> columns.add(Column.number(it.label())));
        return new BulletinTable(
                heading,
                columns,
                lines().stream()
                        .map(it -> Stream.concat(it.items().stream().map(Cell::text), values.apply(it.place()).stream())
                                .toList())
                        .toList());
    }

    DataFile data(String name, LocalDate asAt) {
        TimePeriod period = TimePeriod.monthOf(asAt);
        return new DataFile(
                name,
                List.of(new Filter(first.name(), firstLabel), new Filter(second.name(), secondLabel)),
                indicators,
                lines().stream()
                        .map(it -> new DataRow(period, Geography.ENGLAND, it.items(), values.apply(it.place())))
                        .toList());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String one : withTotal(first)) {
            for (String other : withTotal(second)) {
                lines.add(new Line(List.of(one, other), at(at(Place.WHOLE, first, one), second, other)));
            }
        }
        return lines;
    }

    private static Place at(Place place, Dimension dimension, String item) {
        return item.equals(Filter.TOTAL) ? place : place.with(dimension.name(), item);
    }

    private static List<String> withTotal(Dimension dimension) {
        return Stream.concat(dimension.categories().stream(), Stream.of(Filter.TOTAL))
                .toList();
    }
}
