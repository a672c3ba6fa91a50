package org.unstuck.bulletin;

import static org.unstuck.bulletin.SchoolTables.MET;
import static org.unstuck.bulletin.SchoolTables.REST;
import static org.unstuck.bulletin.SchoolTables.VERDICT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.TableSet;
import org.unstuck.picture.InspectionFacts;
import org.unstuck.picture.Outcomes;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Indicator;

/** What the next graded inspection found, for schools that met the definition on the day before it, and for all. */
final class NextInspections implements Part {
    private static final String BEFORE = "outcome_before";
    private static final String NEXT = "outcome_next";

    private static final List<Indicator> INDICATORS = List.of(
            Indicator.count("inspections_met", "Met on the day before: inspections"),
            Indicator.percentage("percent_met", "Met on the day before: % of those with this outcome before", 1),
            Indicator.percentage("percent_met_lower", "Met on the day before: %, lower limit", 1),
            Indicator.percentage("percent_met_upper", "Met on the day before: %, upper limit", 1),
            Indicator.count("inspections_all", "All schools: inspections"),
            Indicator.percentage("percent_all", "All schools: % of those with this outcome before", 1));

    private final Heading heading;
    private final Amounts inspections = new Amounts();
    private final Dimension before;
    private final Dimension next;

    /**
     * @param inspections those of each lineage by date
     */
    NextInspections(Heading heading, List<InspectionFacts> inspections) {
        this.heading = heading;
        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        for (int i = 1; i < inspections.size(); i++) {
            InspectionFacts last = inspections.get(i - 1);
            InspectionFacts each = inspections.get(i);
            if (last.lineage().equals(each.lineage())) {
                from.add(last.outcome());
                to.add(each.outcome());
                this.inspections.add(
                        each.lineage(),
                        Place.of(VERDICT, each.verdictBefore() == Answer.MET ? MET : REST)
                                .with(BEFORE, last.outcome())
                                .with(NEXT, each.outcome()));
            }
        }
        this.before = dimension(BEFORE, from);
        this.next = dimension(NEXT, to);
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public TableSet counts() {
        CountTable table = CountTable.tally(
                heading.id(), List.of(Dimension.of(VERDICT, MET, REST), before, next), inspections.contributions());
        return TableSet.of(table).withOpenTotals(SchoolTables.OPEN);
    }

    @Override
    public Piece piece(SafeTables safe, LocalDate asAt) {
        SafeTable table = safe.get(heading.id());
        CrossTable cross =
                new CrossTable(before, "Outcome before", next, "Outcome next", INDICATORS, it -> values(table, it));
        return new Piece(List.of(cross.table(heading)), List.of(cross.data("next_inspection", asAt)));
    }

    private static List<Cell> values(SafeTable table, Place place) {
        Place met = place.with(VERDICT, MET);
        List<Cell> values = new ArrayList<>(List.of(Cell.of(table.get(met))));
        values.addAll(Figures.percentage(table, met, met.totalOver(NEXT)));
        values.add(Cell.of(table.get(place)));
        values.add(Figures.percentage(table, place, place.totalOver(NEXT)).get(0));
        return values;
    }

    /** The outcomes that were found, in their order; all where there are none, so that the table shows that. */
    private static Dimension dimension(String name, Set<String> found) {
        return new Dimension(
                name,
                Outcomes.IN_ORDER.stream()
                        .filter(it -> found.isEmpty() || found.contains(it))
                        .toList());
    }
}
