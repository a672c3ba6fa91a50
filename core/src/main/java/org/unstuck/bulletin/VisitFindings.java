package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unstuck.disclosure.CountTable;
import org.unstuck.disclosure.Dimension;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.TableSet;
import org.unstuck.picture.InspectionFacts;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.VisitFacts;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Indicator;
import org.unstuck.school.Urn;

/** What the next graded inspection found after monitoring visits to schools less than good, by what the visits found. */
final class VisitFindings implements Part {
    private static final String FINDING = "finding";
    private static final String NEXT = "next_inspection";
    private static final String EFFECTIVE = "Taking effective action";
    private static final String INEFFECTIVE = "Not taking effective action";
    private static final String GOOD = "Good or better";
    private static final String WEAK = "Less than good";
    private static final String NONE = "None yet, or not comparable";
    private static final Dimension FINDINGS = Dimension.of(FINDING, EFFECTIVE, INEFFECTIVE);
    private static final Dimension OUTCOMES = Dimension.of(NEXT, GOOD, WEAK, NONE);

    private static final List<Indicator> INDICATORS = List.of(
            Indicator.count("visits", "Visits"),
            Indicator.percentage("percent_of_finding", "% of visits with this finding", 1));

    private final Heading heading;
    private final Amounts visits = new Amounts();

    VisitFindings(Heading heading, PictureFacts facts) {
        this.heading = heading;
        Map<Urn, List<InspectionFacts>> histories =
                facts.inspections().stream().collect(Collectors.groupingBy(InspectionFacts::lineage));
        for (VisitFacts visit : facts.visits()) {
            Boolean effective = visit.effective();
            List<InspectionFacts> history = histories.getOrDefault(visit.lineage(), List.of());
            List<InspectionFacts> before = history.stream()
                    .filter(it -> !it.inspected().isAfter(visit.visited()))
                    .toList();
            if (effective != null
                    && !before.isEmpty()
                    && Boolean.TRUE.equals(before.get(before.size() - 1).weak())) {
                visits.add(
                        visit.lineage(),
                        Place.of(FINDING, effective ? EFFECTIVE : INEFFECTIVE)
                                .with(NEXT, next(history.subList(before.size(), history.size()))));
            }
        }
    }

    private static String next(List<InspectionFacts> after) {
        Boolean weak = after.isEmpty() ? null : after.get(0).weak();
        return weak == null ? NONE : weak ? WEAK : GOOD;
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public TableSet counts() {
        return TableSet.of(CountTable.tally(heading.id(), List.of(FINDINGS, OUTCOMES), visits.contributions()));
    }

    @Override
    public Piece piece(SafeTables safe, LocalDate asAt) {
        SafeTable table = safe.get(heading.id());
        CrossTable cross = new CrossTable(
                FINDINGS,
                "Finding of the visit",
                OUTCOMES,
                "Next graded inspection",
                INDICATORS,
                it -> values(table, it));
        return new Piece(List.of(cross.table(heading)), List.of(cross.data("monitoring_visits", asAt)));
    }

    private static List<Cell> values(SafeTable table, Place place) {
        return List.of(
                Cell.of(table.get(place)),
                Figures.percentage(table, place, place.totalOver(NEXT)).get(0));
    }
}
