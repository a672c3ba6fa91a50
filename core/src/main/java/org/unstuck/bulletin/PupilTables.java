package org.unstuck.bulletin;

import static org.unstuck.bulletin.SchoolTables.MET;
import static org.unstuck.bulletin.SchoolTables.REST;
import static org.unstuck.bulletin.SchoolTables.VERDICT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.disclosure.Contribution;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.GroupFigure;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeFigures;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.TableSet;
import org.unstuck.picture.Averages;
import org.unstuck.picture.Mean;
import org.unstuck.picture.PublicTable;
import org.unstuck.picture.SchoolFacts;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.DataRow;
import org.unstuck.publish.Filter;
import org.unstuck.publish.Geography;
import org.unstuck.publish.Indicator;
import org.unstuck.publish.Indicator.Unit;
import org.unstuck.publish.Shorthand;
import org.unstuck.publish.TimePeriod;

/**
 * How many pupils there are, and what the census says of them on average. Averages of the rest are not given away: with
 * those of all they would tell how many schools met the definition.
 */
final class PupilTables {
    private static final String ID = PublicTable.PUPILS;
    private static final Place ALL_MET = Place.of(VERDICT, MET);
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private static final List<Column> CONTEXT = List.of(
            Column.text("Measure"),
            Column.number("Met: schools with a value"),
            Column.number("Met: mean"),
            Column.number("Met: mean, lower limit"),
            Column.number("Met: mean, upper limit"),
            Column.number("All schools with a value"),
            Column.number("All schools: mean"));

    private final Heading totals;
    private final Heading context;
    private final List<Averages.Measure> measures;
    private final List<SchoolFacts> schools;

    PupilTables(Heading totals, Heading context, Averages averages, List<SchoolFacts> schools) {
        this.totals = totals;
        this.context = context;
        this.measures = averages.rows();
        this.schools = schools;
    }

    Heading heading() {
        return totals;
    }

    TableSet counts() {
        List<Contribution> pupils = new ArrayList<>();
        for (SchoolFacts school : schools) {
            Double number = school.census().pupils();
            if (number != null) {
                pupils.add(new Contribution(
                        Place.of(VERDICT, SchoolTables.verdict(school)),
                        SchoolTables.body(school),
                        Math.round(number)));
            }
        }
        return TableSet.of(CountTable.tally(ID, List.of(Dimension.of(VERDICT, MET, REST)), pupils))
                .withOpenTotals(SchoolTables.OPEN);
    }

    List<GroupFigure> means() {
        List<GroupFigure> means = new ArrayList<>();
        for (Averages.Measure measure : measures) {
            Mean met = measure.met();
            add(means, measure, MET, met.value(), met);
            add(means, measure, LOWER, met.interval().lower(), met);
            add(means, measure, UPPER, met.interval().upper(), met);
            add(means, measure, Filter.TOTAL, measure.all().value(), measure.all());
        }
        return means;
    }

    private static void add(List<GroupFigure> means, Averages.Measure measure, String what, double value, Mean of) {
        if (Double.isFinite(value)) {
            means.add(new GroupFigure(name(measure, what), value, of.schools()));
        }
    }

    private static String name(Averages.Measure measure, String what) {
        return measure.id() + " " + what;
    }

    /**
     * What is given away.
     *
     * @param known the tables of schools of which numbers are known
     * @param pupils made of {@link #counts}
     * @param means made of {@link #means}
     */
    Piece piece(SafeTables known, SafeTables pupils, SafeFigures means, LocalDate asAt) {
        SafeTable sums = pupils.get(ID);
        List<Cell> met = new ArrayList<>(List.of(Cell.of(sums.get(ALL_MET)), known(known, ID, ALL_MET)));
        List<Cell> all = new ArrayList<>(List.of(Cell.of(sums.get(Place.WHOLE)), known(known, ID, Place.WHOLE)));
        BulletinTable roll = new BulletinTable(
                totals,
                List.of(
                        Column.text("Schools"),
                        Column.number("Pupils on roll"),
                        Column.number("Schools whose number is known")),
                List.of(row("Met", met), row("All schools", all)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Averages.Measure measure : measures) {
            List<Cell> ofMet = ofMet(measure, known, means);
            List<Cell> ofAll = ofAll(measure, known, means);
            met.addAll(ofMet);
            all.addAll(ofAll);
            rows.add(row(
                    measure.name(),
                    Stream.concat(ofMet.stream(), ofAll.subList(0, 2).stream()).toList()));
        }
        return new Piece(List.of(roll, new BulletinTable(context, CONTEXT, rows)), List.of(data(met, all, asAt)));
    }

    private static List<Cell> row(String name, List<Cell> values) {
        return Stream.concat(Stream.of(Cell.text(name)), values.stream()).toList();
    }

    private List<Cell> ofMet(Averages.Measure measure, SafeTables known, SafeFigures means) {
        return List.of(
                known(known, PublicTable.knownOf(measure.id()), ALL_MET),
                mean(measure, MET, means),
                mean(measure, LOWER, means),
                mean(measure, UPPER, means));
    }

    private List<Cell> ofAll(Averages.Measure measure, SafeTables known, SafeFigures means) {
        return List.of(
                known(known, PublicTable.knownOf(measure.id()), Place.WHOLE),
                mean(measure, Filter.TOTAL, means),
                Cell.mark(Shorthand.NOT_APPLICABLE),
                Cell.mark(Shorthand.NOT_APPLICABLE));
    }

    private static Cell known(SafeTables known, String id, Place of) {
        SafeTable table = known.get(id);
        boolean any = table.dimensions().stream()
                .anyMatch(it -> it.name().equals(id) && it.categories().contains(PublicTable.KNOWN));
        return any ? Cell.of(table.get(of.with(id, PublicTable.KNOWN))) : Cell.number(0);
    }

    /** Not applicable where there is no school to take it of. */
    private Cell mean(Averages.Measure measure, String what, SafeFigures means) {
        String name = name(measure, what);
        return means().stream().anyMatch(it -> it.name().equals(name))
                ? Cell.of(means.find(name), 1, Shorthand.CONFIDENTIAL)
                : Cell.mark(Shorthand.NOT_APPLICABLE);
    }

    private DataFile data(List<Cell> met, List<Cell> all, LocalDate asAt) {
        List<Indicator> indicators = new ArrayList<>(List.of(
                Indicator.count("pupils_on_roll", "Pupils on roll"),
                Indicator.count("schools_pupils_known", "Schools whose number of pupils is known")));
        for (Averages.Measure measure : measures) {
            String id = measure.id().replace('-', '_');
            Unit unit = measure.name().contains("%") ? Unit.PER_CENT : Unit.NUMBER;
            indicators.add(Indicator.count(id + "_schools", measure.name() + ": schools"));
            indicators.add(new Indicator(id + "_mean", measure.name() + ": mean", unit, 1));
            indicators.add(new Indicator(id + "_mean_lower", measure.name() + ": mean, lower limit", unit, 1));
            indicators.add(new Indicator(id + "_mean_upper", measure.name() + ": mean, upper limit", unit, 1));
        }
        TimePeriod period = TimePeriod.monthOf(asAt);
        return new DataFile(
                "pupils",
                List.of(new Filter("schools", "Schools")),
                indicators,
                List.of(
                        new DataRow(period, Geography.ENGLAND, List.of(Filter.TOTAL), all),
                        new DataRow(period, Geography.ENGLAND, List.of("Met the definition"), met)));
    }
}
