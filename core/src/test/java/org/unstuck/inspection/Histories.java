package org.unstuck.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Lineage;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

/**
 * Histories as people write them: {@code "2007:3 2011-05-20:4 2013:3u 2016:3m"}. A year alone is 1 March of it;
 * {@code u} marks an ungraded inspection, {@code m} a monitoring visit, {@code ?} one of unstated kind.
 */
public final class Histories {

    public static final Urn SCHOOL = new Urn(123456);
    public static final Source SOURCE = new Source(
            new SourceId("a".repeat(64)), "test.csv", "test", "Test", LocalDate.of(2019, 8, 31), false, true);

    private Histories() {}

    /** A history with nothing unknown. */
    public static InspectionHistory complete(String text) {
        return withGaps(text);
    }

    /** A history with unknown periods, each written {@code 2006-09-01/2009-12-31}; the end may be left out. */
    public static InspectionHistory withGaps(String text, String... gaps) {
        Lineage lineage = new Lineage(List.of(SCHOOL), LineagePolicy.SINGLE_PREDECESSOR, List.of());
        List<Period> unknown = new ArrayList<>();
        for (String gap : gaps) {
            String[] ends = gap.split("/", -1);
            LocalDate to = ends[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(ends[1]);
            unknown.add(new Period(LocalDate.parse(ends[0]), to));
        }
        return new InspectionHistory(lineage, inspections(text), unknown, List.of());
    }

    public static List<Inspection> inspections(String text) {
        List<Inspection> inspections = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                inspections.add(inspection(word, inspections.size() + 1));
            }
        }
        return inspections;
    }

    /** One inspection, as in {@code "2013:3"}. */
    public static Inspection inspection(String word, int row) {
        String[] parts = word.split(":", -1);
        LocalDate date =
                parts[0].length() == 4 ? LocalDate.of(Integer.parseInt(parts[0]), 3, 1) : LocalDate.parse(parts[0]);
        Grade grade = Grade.find(parts[1].charAt(0) - '0').orElseThrow();
        Inspection.Kind kind = switch (parts[1].substring(1)) {
            case "" -> Inspection.Kind.GRADED;
            case "u" -> Inspection.Kind.UNGRADED;
            case "m" -> Inspection.Kind.MONITORING;
            case "?" -> Inspection.Kind.UNSTATED;
            default -> throw new IllegalArgumentException(word);
        };
        Outcome outcome =
                kind == Inspection.Kind.GRADED ? Outcome.OverallGrade.of(grade) : new Outcome.NoGrade("", grade, null);
        return new Inspection(
                SCHOOL,
                Set.of(SCHOOL),
                date,
                true,
                date.plusDays(30),
                kind,
                outcome,
                null,
                null,
                "",
                List.of(new SourceRow(SOURCE, row)));
    }
}
