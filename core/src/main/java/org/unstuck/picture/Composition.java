package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * Of what kinds the schools are that met the definition, beside all schools and the rest.
 *
 * @param about what it is
 * @param rows one for each kind, also where no school is of it
 * @param unknown schools whose kind no source gives; they are in no percentage
 */
public record Composition(About about, List<Category> rows, Unknown unknown) implements PictureTable {

    public Composition {
        rows = List.copyOf(rows);
    }

    /**
     * Schools whose kind no source gives.
     *
     * @param met those that met the definition
     * @param bounds of this number
     * @param all all of them
     */
    public record Unknown(long met, Bounds bounds, long all) {}

    /**
     * Schools of one kind.
     *
     * @param name the kind
     * @param met those that met the definition, of all that met it
     * @param bounds between what numbers the first of these lies once gaps in the records are allowed for
     * @param all all of this kind, of all schools
     */
    public record Category(String name, Share met, Bounds bounds, Share all) {

        /** Those that did not meet it on the records found. */
        public Share rest() {
            return met.outOf(all);
        }

        /** The share among those that met it, by the share among all. */
        public Optional<Ratio> toAll() {
            return Ratio.toAll(met, all);
        }

        /** The share among those that met it, by the share among the rest. */
        public Optional<Ratio> toRest() {
            return Ratio.toRest(met, rest());
        }
    }

    public Optional<Category> find(String name) {
        return rows.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("category", "Category"),
            Column.count("met", "Met"),
            Column.count("met_of", "Met: of"),
            Column.figure("met_percent", "Met: %"),
            Column.figure("met_percent_lower", "Met: %, lower limit"),
            Column.figure("met_percent_upper", "Met: %, upper limit"),
            Column.count("met_lower_bound", "Met: lower bound"),
            Column.count("met_upper_bound", "Met: upper bound"),
            Column.count("all", "All schools"),
            Column.count("all_of", "All schools: of"),
            Column.figure("all_percent", "All schools: %"),
            Column.count("rest", "Rest"),
            Column.count("rest_of", "Rest: of"),
            Column.figure("rest_percent", "Rest: %"),
            Column.figure("ratio_to_all", "Ratio to all"),
            Column.figure("ratio_to_all_lower", "Ratio to all, lower limit"),
            Column.figure("ratio_to_all_upper", "Ratio to all, upper limit"),
            Column.figure("ratio_to_rest", "Ratio to rest"),
            Column.figure("ratio_to_rest_lower", "Ratio to rest, lower limit"),
            Column.figure("ratio_to_rest_upper", "Ratio to rest, upper limit"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Category row : rows) {
            cells.add(new Grid.RowOf()
                    .text(row.name())
                    .shareWithin(row.met())
                    .bounds(row.bounds())
                    .share(row.all())
                    .share(row.rest())
                    .ratio(row.toAll())
                    .ratio(row.toRest())
                    .cells());
        }
        cells.add(new Grid.RowOf()
                .text("Unknown")
                .count(unknown.met())
                .notApplicable(4)
                .bounds(unknown.bounds())
                .count(unknown.all())
                .notApplicable(2)
                .count(unknown.all() - unknown.met())
                .notApplicable(8)
                .cells());
        return new Grid(COLUMNS, cells);
    }
}
