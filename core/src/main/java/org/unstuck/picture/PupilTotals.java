package org.unstuck.picture;

import java.util.List;
import java.util.stream.Stream;
import org.unstuck.picture.Grid.Column;

/**
 * How many pupils are on roll.
 *
 * @param about what it is
 * @param met in the schools that met the definition
 * @param all in all schools
 */
public record PupilTotals(About about, Pupils met, Pupils all) implements PictureTable {

    /**
     * Pupils of some schools.
     *
     * @param pupils on roll in the schools whose number is known
     * @param schools whose number is known
     * @param unknown schools whose number is not known
     */
    public record Pupils(long pupils, long schools, long unknown) {}

    /** In the schools that did not meet it on the records found. */
    public Pupils rest() {
        return new Pupils(all.pupils - met.pupils, all.schools - met.schools, all.unknown - met.unknown);
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("schools", "Schools"),
            Column.count("pupils", "Pupils"),
            Column.count("schools_known", "Schools whose number is known"),
            Column.count("schools_unknown", "Schools whose number is not known"));

    @Override
    public Grid grid() {
        return new Grid(
                COLUMNS,
                Stream.of(row("Met", met), row("All schools", all), row("Rest", rest()))
                        .map(Grid.RowOf::cells)
                        .toList());
    }

    private static Grid.RowOf row(String name, Pupils pupils) {
        return new Grid.RowOf()
                .text(name)
                .count(pupils.pupils())
                .count(pupils.schools())
                .count(pupils.unknown());
    }
}
