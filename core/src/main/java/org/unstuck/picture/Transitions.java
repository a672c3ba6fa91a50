package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * From which outcome to which schools went from one graded inspection to the next.
 *
 * @param about what it is
 * @param rows one for each group, outcome before and outcome next
 * @param metStayed of the next inspections of schools that met the definition on the day before, those less than good
 * @param weakStayed of the next inspections of all schools whose inspection before was less than good, those less than
 *     good
 */
public record Transitions(About about, List<Step> rows, Share metStayed, Share weakStayed) implements PictureTable {

    public Transitions {
        rows = List.copyOf(rows);
    }

    /** Which inspections are counted. */
    public enum Group {
        MET("Met the definition on the day before"),
        ALL("All");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Inspections with one outcome after another.
     *
     * @param group which inspections
     * @param from the outcome before, in words
     * @param to the outcome of the next, in words
     * @param inspections how many, of all in the group with the same outcome before
     */
    public record Step(Group group, String from, String to, Share inspections) {}

    private static final List<Column> COLUMNS = List.of(
            Column.text("group", "Schools"),
            Column.text("from", "Outcome before"),
            Column.text("to", "Outcome next"),
            Column.count("inspections", "Inspections"),
            Column.count("of", "Of"),
            Column.figure("percent", "%"),
            Column.figure("percent_lower", "%, lower limit"),
            Column.figure("percent_upper", "%, upper limit"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Step row : rows) {
            cells.add(new Grid.RowOf()
                    .text(row.group().words())
                    .text(row.from())
                    .text(row.to())
                    .shareWithin(row.inspections())
                    .cells());
        }
        return new Grid(COLUMNS, cells);
    }
}
