package org.unstuck.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.classification.Words;
import org.unstuck.matching.BalanceRow;
import org.unstuck.publish.Audience;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Cover;
import org.unstuck.publish.OdsWriter;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Shorthand;
import org.unstuck.publish.Workbook;

/** What a design makes of its groups, as a spreadsheet for use in the organisation: it names schools. */
final class DesignWorkbook {
    private static final String NOT_STATED = "Organisation not stated";
    private static final String CONTACT = "not-stated@example.org";

    private final AskedDesign asked;
    private final Matching matching;

    DesignWorkbook(AskedDesign asked, Matching matching) {
        this.asked = asked;
        this.matching = matching;
    }

    byte[] ods(LocalDate today) {
        List<Sheet> sheets = new ArrayList<>(List.of(steps()));
        if (!matching.rows().isEmpty()) {
            sheets.add(pairs());
        }
        matching.findBalance().ifPresent(it -> sheets.add(balance(it)));
        if (!matching.left().isEmpty()) {
            sheets.add(left());
        }
        List<String> summary = new ArrayList<>(List.of(
                "This workbook is " + Audience.ORGANISATION.words() + ": it names schools.",
                matching.sentence(),
                "Judged on " + Words.date(asked.choices().asAt()) + "."));
        summary.addAll(matching.checks());
        Cover cover = new Cover(
                "Pairs of schools: " + asked.name(),
                summary,
                NOT_STATED,
                CONTACT,
                "1.0",
                today,
                List.of("schools", "matched pairs", "England"));
        return OdsWriter.toBytes(new Workbook(cover, List.of(), sheets));
    }

    private Sheet steps() {
        return new Sheet(
                "Table_steps",
                "From the register to the pairs",
                List.of(),
                List.of(Column.number("Schools"), Column.text("What they are"), Column.text("Who was left out")),
                matching.flow().stream()
                        .map(it -> List.of(Cell.number(it.count()), Cell.text(it.words()), told(it.note())))
                        .toList());
    }

    private Sheet pairs() {
        return new Sheet(
                "Table_pairs",
                "Pairs, the nearest first",
                List.of(),
                schoolAnd("URN of partner", "Partner", "Region of partner", "Distance", "Furthest apart in"),
                matching.rows().stream()
                        .map(it -> schoolAnd(
                                it.treated(),
                                it.control().urn().toString(),
                                it.control().name(),
                                it.control().region(),
                                it.distance(),
                                it.worst()))
                        .toList());
    }

    private static Sheet balance(BalanceTable balance) {
        return new Sheet(
                "Table_balance",
                "How alike the groups are: means, and differences in standard deviations of the first group before"
                        + " matching",
                List.of(balance.chance()),
                List.of(
                        Column.text("Characteristic"),
                        Column.number("First group, all"),
                        Column.number("Possible partners, all"),
                        Column.number("Difference before"),
                        Column.number("First group, paired"),
                        Column.number("Partners, paired"),
                        Column.number("Difference after")),
                balance.rows().stream().map(DesignWorkbook::balance).toList());
    }

    private static List<Cell> balance(BalanceRow row) {
        return List.of(
                Cell.text(row.variable()),
                number(row.before().meanTreated()),
                number(row.before().meanControl()),
                number(row.before().standardisedDifference()),
                number(row.after().meanTreated()),
                number(row.after().meanControl()),
                number(row.after().standardisedDifference()));
    }

    private Sheet left() {
        return new Sheet(
                "Table_without_partner",
                "Schools without a partner, and why",
                List.of(),
                schoolAnd("Reason"),
                matching.left().stream()
                        .map(it -> schoolAnd(it.school(), it.reason()))
                        .toList());
    }

    private static List<Column> schoolAnd(String... titles) {
        return Stream.concat(Stream.of("URN", "School", "Phase", "Region"), Stream.of(titles))
                .map(Column::text)
                .toList();
    }

    private static List<Cell> schoolAnd(Matching.Named school, String... words) {
        return Stream.concat(
                        Stream.of(school.urn().toString(), school.name(), school.phase(), school.region()),
                        Stream.of(words))
                .map(DesignWorkbook::told)
                .toList();
    }

    private static Cell number(double value) {
        return Double.isFinite(value) ? Cell.number(value, 3) : Cell.mark(Shorthand.NOT_APPLICABLE);
    }

    private static Cell told(String words) {
        return Cell.written(words, "none");
    }
}
