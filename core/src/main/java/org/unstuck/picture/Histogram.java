package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * How a number is spread over the schools that met the definition.
 *
 * @param about what it is
 * @param measure what the number is, for example "Graded inspections since the first less than good"
 * @param rows one for each value or range of values, ascending, without gaps
 * @param unknown schools without the number
 */
public record Histogram(About about, String measure, List<Bar> rows, long unknown) implements PictureTable {

    public Histogram {
        rows = List.copyOf(rows);
    }

    /**
     * Schools with one value, or with a value in one range.
     *
     * @param label the value or range
     * @param schools how many, of all whose number is known
     */
    public record Bar(String label, Share schools) {}

    public Optional<Bar> find(String label) {
        return rows.stream().filter(it -> it.label().equals(label)).findFirst();
    }

    @Override
    public Grid grid() {
        List<Column> columns = List.of(
                Column.text("value", measure),
                Column.count("schools", "Schools"),
                Column.count("of", "Of"),
                Column.figure("percent", "%"),
                Column.figure("percent_lower", "%, lower limit"),
                Column.figure("percent_upper", "%, upper limit"));
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(it -> cells.add(
                new Grid.RowOf().text(it.label()).shareWithin(it.schools()).cells()));
        cells.add(
                new Grid.RowOf().text("Unknown").count(unknown).notApplicable(4).cells());
        return new Grid(columns, cells);
    }
}
