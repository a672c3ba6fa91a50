package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;
import org.unstuck.statistics.Interval;

/**
 * How many schools had been graded good or better, and how many had closed before that, at so many years after their first
 * inspection less than good. Closing competes with being graded good; schools not yet followed so long are at risk no more.
 *
 * @param about what it is
 * @param rows ascending in time, the first at 0 years
 */
public record TimeToGood(About about, List<Step> rows) implements PictureTable {

    public TimeToGood {
        rows = List.copyOf(rows);
    }

    /**
     * Where the schools stood.
     *
     * @param years since the first inspection less than good
     * @param atRisk schools still followed, neither good nor closed
     * @param good percentage graded good or better by then
     * @param interval limits of {@code good}
     * @param becameGood least and greatest percentage that had become good by then, whether or not an inspection had
     *     found it yet (Turnbull)
     * @param closed percentage closed by then without it
     */
    public record Step(double years, long atRisk, double good, Interval interval, Interval becameGood, double closed) {}

    /** Years by which half of the schools had been graded good; empty where fewer than half were. */
    public OptionalDouble median() {
        return rows.stream()
                .filter(it -> it.good() >= 50)
                .mapToDouble(Step::years)
                .findFirst();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.figure("years", "Years since the first less than good"),
            Column.count("at_risk", "Schools at risk"),
            Column.figure("good_percent", "Good or better by then, %"),
            Column.figure("good_percent_lower", "Good or better by then, %, lower limit"),
            Column.figure("good_percent_upper", "Good or better by then, %, upper limit"),
            Column.figure("became_good_percent_least", "Became good by then, inspected or not, %, least"),
            Column.figure("became_good_percent_most", "Became good by then, inspected or not, %, most"),
            Column.figure("closed_percent", "Closed by then, %"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Step row : rows) {
            cells.add(new Grid.RowOf()
                    .figure(row.years())
                    .count(row.atRisk())
                    .figure(row.good())
                    .interval(row.interval())
                    .interval(row.becameGood())
                    .figure(row.closed())
                    .cells());
        }
        return new Grid(COLUMNS, cells);
    }
}
