package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * Means of what the census says of pupils, over schools, each school counting once.
 *
 * @param about what it is
 * @param rows one for each measure
 */
public record Averages(About about, List<Measure> rows) implements PictureTable {

    public Averages {
        rows = List.copyOf(rows);
    }

    /**
     * One measure.
     *
     * @param id of the attribute, for example {@code free-meals-ever-6}
     * @param name in words, with its unit
     * @param met over the schools that met the definition
     * @param all over all schools
     * @param rest over those that did not meet it on the records found
     */
    public record Measure(String id, String name, Mean met, Mean all, Mean rest) {

        /** Those that met it less the rest. */
        public Mean.Difference difference() {
            return met.less(rest);
        }
    }

    public Optional<Measure> find(String id) {
        return rows.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("measure", "Measure"),
            Column.count("met_schools", "Met: schools"),
            Column.count("met_unknown", "Met: unknown"),
            Column.figure("met_mean", "Met: mean"),
            Column.figure("met_mean_lower", "Met: mean, lower limit"),
            Column.figure("met_mean_upper", "Met: mean, upper limit"),
            Column.count("all_schools", "All schools"),
            Column.count("all_unknown", "All schools: unknown"),
            Column.figure("all_mean", "All schools: mean"),
            Column.count("rest_schools", "Rest: schools"),
            Column.count("rest_unknown", "Rest: unknown"),
            Column.figure("rest_mean", "Rest: mean"),
            Column.figure("difference", "Met less rest"),
            Column.figure("difference_lower", "Met less rest, lower limit"),
            Column.figure("difference_upper", "Met less rest, upper limit"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Measure row : rows) {
            Mean.Difference difference = row.difference();
            Grid.RowOf line = new Grid.RowOf().text(row.name());
            mean(line, row.met()).interval(row.met().interval());
            mean(line, row.all());
            mean(line, row.rest()).figure(difference.value()).interval(difference.interval());
            cells.add(line.cells());
        }
        return new Grid(COLUMNS, cells);
    }

    private static Grid.RowOf mean(Grid.RowOf line, Mean mean) {
        return line.count(mean.schools()).count(mean.unknown()).figure(mean.value());
    }
}
