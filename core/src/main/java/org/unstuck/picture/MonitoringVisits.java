package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * What became of schools at the next graded inspection after a monitoring visit, by what the visit found.
 *
 * @param about what it is
 * @param rows one for each finding
 * @param unknown visits whose finding no source gives
 */
public record MonitoringVisits(About about, List<Finding> rows, long unknown) implements PictureTable {

    public MonitoringVisits {
        rows = List.copyOf(rows);
    }

    /**
     * Visits with one finding.
     *
     * @param effective whether leaders were taking effective action
     * @param improved visits after which the next graded inspection was better than the one before the visit, of those
     *     after which there was one
     * @param good visits after which it was good or better, of the same
     * @param waiting visits after which there was no graded inspection yet
     */
    public record Finding(boolean effective, Share improved, Share good, long waiting) {

        public String words() {
            return effective ? "Taking effective action" : "Not taking effective action";
        }
    }

    public Optional<Finding> find(boolean effective) {
        return rows.stream().filter(it -> it.effective() == effective).findFirst();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("finding", "Finding of the visit"),
            Column.count("improved", "Better next time"),
            Column.count("improved_of", "Better next time: of"),
            Column.figure("improved_percent", "Better next time, %"),
            Column.figure("improved_percent_lower", "Better next time, %, lower limit"),
            Column.figure("improved_percent_upper", "Better next time, %, upper limit"),
            Column.count("good", "Good or better next time"),
            Column.count("good_of", "Good or better next time: of"),
            Column.figure("good_percent", "Good or better next time, %"),
            Column.figure("good_percent_lower", "Good or better next time, %, lower limit"),
            Column.figure("good_percent_upper", "Good or better next time, %, upper limit"),
            Column.count("waiting", "No graded inspection yet"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Finding row : rows) {
            cells.add(new Grid.RowOf()
                    .text(row.words())
                    .shareWithin(row.improved())
                    .shareWithin(row.good())
                    .count(row.waiting())
                    .cells());
        }
        return new Grid(COLUMNS, cells);
    }
}
