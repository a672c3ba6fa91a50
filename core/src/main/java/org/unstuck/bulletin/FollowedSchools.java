package org.unstuck.bulletin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.disclosure.Contribution;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.TableSet;
import org.unstuck.picture.InspectionFacts;
import org.unstuck.picture.LineageFacts;
import org.unstuck.picture.PictureFacts;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Filter;
import org.unstuck.publish.Indicator;
import org.unstuck.school.Urn;

/**
 * How schools fared after their first inspection less than good, year by year: a life table. The finer curve of analysts
 * is not given away, as it shows when each school changed.
 */
final class FollowedSchools implements Part {
    private static final String YEARS = "years";
    private static final String ENDING = "ending";
    private static final String GOOD = "Graded good or better";
    private static final String CLOSED = "Closed before that";
    private static final String FOLLOWED = "Neither by the date";
    private static final double DAYS_IN_YEAR = 365.25;
    private static final Dimension ENDINGS = Dimension.of(ENDING, GOOD, CLOSED, FOLLOWED);

    private final Heading heading;
    private final List<Contribution> schools = new ArrayList<>();
    private final Dimension years;

    private record History(LocalDate since, @Nullable LocalDate good) {}

    FollowedSchools(Heading heading, PictureFacts facts) {
        this.heading = heading;
        LocalDate asAt = facts.classification().asAt();
        Map<Urn, History> histories = histories(facts.inspections());
        int last = 0;
        for (LineageFacts lineage : facts.lineages()) {
            History history = histories.get(lineage.lineage());
            if (history != null) {
                LocalDate closed = lineage.closed();
                LocalDate good = history.good();
                String ending = good != null ? GOOD : closed != null ? CLOSED : FOLLOWED;
                LocalDate ended = good != null ? good : closed != null ? closed : asAt;
                int year = year(history.since(), ended);
                last = Math.max(last, year);
                schools.add(new Contribution(
                        Place.of(YEARS, Integer.toString(year)).with(ENDING, ending),
                        lineage.lineage().toString(),
                        1));
            }
        }
        this.years = new Dimension(
                YEARS,
                IntStream.rangeClosed(1, Math.max(1, last))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** The first year is 1; what happens on an anniversary is in the year that it ends. */
    private static int year(LocalDate since, LocalDate ended) {
        return Math.max(1, (int) Math.ceil(ChronoUnit.DAYS.between(since, ended) / DAYS_IN_YEAR));
    }

    private static Map<Urn, History> histories(List<InspectionFacts> inspections) {
        Map<Urn, History> histories = new HashMap<>();
        for (InspectionFacts each : inspections) {
            History before = histories.get(each.lineage());
            if (before == null && Boolean.TRUE.equals(each.weak())) {
                histories.put(each.lineage(), new History(each.inspected(), null));
            } else if (before != null
                    && before.good() == null
                    && Boolean.FALSE.equals(each.weak())
                    && each.inspected().isAfter(before.since())) {
                histories.put(each.lineage(), new History(before.since(), each.inspected()));
            }
        }
        return histories;
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public TableSet counts() {
        return TableSet.of(CountTable.tally(heading.id(), List.of(years, ENDINGS), schools));
    }

    @Override
    public Piece piece(SafeTables safe, LocalDate asAt) {
        SafeTable table = safe.get(heading.id());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Year after the first inspection less than good"),
                Column.number("Schools followed into it")));
        ENDINGS.categories().forEach(it -> columns.add(Column.number(it)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String year : years.categories()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(year), atRisk(table, year)));
            ENDINGS.categories()
                    .forEach(it ->
                            row.add(Cell.of(table.get(Place.of(YEARS, year).with(ENDING, it)))));
            rows.add(row);
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.text(Filter.TOTAL), Cell.of(table.get(Place.WHOLE))));
        ENDINGS.categories().forEach(it -> total.add(Cell.of(table.get(Place.of(ENDING, it)))));
        rows.add(total);
        CrossTable cross = new CrossTable(
                years,
                "Year after the first inspection less than good",
                ENDINGS,
                "What ended it",
                List.of(Indicator.count("schools", "Schools")),
                it -> List.of(Cell.of(table.get(it))));
        return new Piece(List.of(new BulletinTable(heading, columns, rows)), List.of(cross.data("time_to_good", asAt)));
    }

    /** Those that nothing had ended in the years before. */
    private Cell atRisk(SafeTable table, String year) {
        List<Place> later = Stream.concat(
                        Stream.of(Place.WHOLE),
                        years.categories().subList(0, Integer.parseInt(year) - 1).stream()
                                .map(it -> Place.of(YEARS, it)))
                .toList();
        return Figures.of(table, later, 0, it -> 2.0 * it[0] - LongStream.of(it).sum());
    }
}
