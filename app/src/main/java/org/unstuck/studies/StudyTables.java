package org.unstuck.studies;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Shorthand;
import org.unstuck.sampling.AppendixRow;
import org.unstuck.sampling.AppendixTable;

/** What a study has to tell, as tables. All but {@link #appendix} name schools. */
final class StudyTables {
    private static final String NONE = "none";
    private static final int DECIMALS = 3;

    private StudyTables() {}

    /** Each school that is in the sample now or was once, with what it answered last; days as in 2026-01-31. */
    static Sheet sample(StudyPage study) {
        List<List<Cell>> rows = new ArrayList<>();
        int pair = 0;
        for (StudyPage.Visit visit : study.visits()) {
            pair++;
            rows.add(row(study, visit, pair, visit.stuck(), "stuck"));
            rows.add(row(study, visit, pair, visit.partner(), "partner"));
        }
        return new Sheet(
                "Table_sample",
                "The sample, with what each school answered last",
                List.of(),
                List.of(
                        Column.number("Pair"),
                        Column.text("Stuck or partner"),
                        Column.text("URN"),
                        Column.text("School"),
                        Column.text("Phase"),
                        Column.text("Region of the stuck school"),
                        Column.number("Distance between the two"),
                        Column.text("Answer"),
                        Column.text("On"),
                        Column.text("Reason")),
                rows);
    }

    private static List<Cell> row(
            StudyPage study, StudyPage.Visit visit, int pair, StudyPage.Asked school, String part) {
        return List.of(
                Cell.number(pair),
                Cell.text(part),
                Cell.text(school.urn().toString()),
                told(school.name()),
                told(visit.pair().phase()),
                Cell.written(visit.pair().region(), "not known"),
                Cell.number(visit.pair().distance(), DECIMALS),
                Cell.text(school.state()),
                told(study.sample()
                        .findLast(school.urn())
                        .map(it -> it.day().toString())
                        .orElse("")),
                told(school.reason()));
    }

    static Sheet quotas(StudyPage study) {
        return new Sheet(
                "Table_quotas",
                "Pairs of each phase and region",
                List.of(),
                List.of(
                        Column.text("Phase or region"),
                        Column.text("Quota"),
                        Column.number("In the sample"),
                        Column.number("Both schools agreed"),
                        Column.number("Still to agree")),
                study.quotas().stream()
                        .map(it -> List.of(
                                told(it.of()),
                                Cell.text(it.bounds()),
                                Cell.number(it.sampled()),
                                Cell.number(it.agreed()),
                                Cell.number(it.needed())))
                        .toList());
    }

    /** All that happened, the last first, and so also why schools left. */
    static Sheet history(StudyPage study) {
        return new Sheet(
                "Table_history",
                "All that happened, the last first",
                List.of(),
                List.of(
                        Column.text("Day"),
                        Column.text("What happened"),
                        Column.text("Reason"),
                        Column.text("Recorded by")),
                study.history().stream()
                        .map(it ->
                                List.<Cell>of(told(it.day()), told(it.words()), told(it.reason()), told(it.recorder())))
                        .toList());
    }

    /** What may be published of the schools. */
    static Sheet appendix(AppendixTable appendix) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Pair"), Column.text("Stuck or unstuck")));
        appendix.columns().forEach(it -> columns.add(Column.text(it)));
        return new Sheet(
                "Table_appendix",
                "Basic characteristics of the schools visited",
                List.of("For each school, at least " + appendix.least()
                        + " schools of its group in the register fit what is told. "
                        + Shorthand.CONFIDENTIAL.bracketed() + " stands where telling more would leave fewer."),
                columns,
                appendix.rows().stream().map(StudyTables::row).toList());
    }

    private static List<Cell> row(AppendixRow row) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.text(row.label()), Cell.text(row.stuck() ? "Stuck" : "Unstuck")));
        row.cells().forEach(it -> cells.add(Cell.text(it == null ? Shorthand.CONFIDENTIAL.bracketed() : it)));
        return cells;
    }

    private static Cell told(String words) {
        return Cell.written(words, NONE);
    }
}
