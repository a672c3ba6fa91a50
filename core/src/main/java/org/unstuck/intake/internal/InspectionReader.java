package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Inspection;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.intake.InspectionColumns.Cell;
import org.unstuck.intake.Records;
import org.unstuck.school.Urn;

/** Reads one of a row's inspections. */
final class InspectionReader {

    private final InspectionColumns columns;
    private final IssueLog issues;
    private final DateReader date;
    private final DateReader published;
    private final UrnReader urn;
    private final PlainReader number;
    private final PlainReader type;
    private final WordReader<Readers.Rating> grade;
    private final WordReader<Boolean> converted;
    private final OutcomeReader outcome;

    InspectionReader(InspectionColumns columns, Readers readers, IssueLog issues) {
        this.columns = columns;
        this.issues = issues;
        date = readers.date(columns.column(Cell.DATE));
        published = readers.date(columns.column(Cell.PUBLISHED));
        urn = readers.urn(columns.column(Cell.URN));
        number = readers.text(columns.column(Cell.NUMBER));
        type = readers.text(columns.column(Cell.TYPE));
        grade = readers.rating(columns.column(Cell.GRADE));
        converted = readers.yesOrNo(columns.column(Cell.CONVERTED), "yes-or-no");
        outcome = new OutcomeReader(columns, readers, issues);
    }

    String name() {
        return columns.name();
    }

    /** Whether a row dates the inspection, be it well or badly. */
    boolean dated(Row row) {
        return !date.saysNothing(row.cell(date.column()));
    }

    /** Hands on the inspection; its date, or null if the row tells of none. */
    @Nullable
    LocalDate read(RowAt at, Records records) {
        Row row = at.row();
        LocalDate day = date.read(row);
        if (day == null) {
            if (!dated(row) && grade.read(row) != null) {
                issues.missing(row.number(), date.column(), "the date of an inspection with a grade");
            }
            return null;
        }
        if (Boolean.TRUE.equals(converted.read(row))) {
            return null;
        }
        Urn then = urn.read(row);
        Urn school = then == null ? at.school() : then;
        OutcomeReader.Told told = outcome.read(row, day);
        String words = type.read(row);
        records.inspection(
                inspection(at, school, day, published.read(row), told, number.read(row), words == null ? "" : words));
        outcome.listLater(row, day).forEach((later, found) -> {
            OutcomeReader.Told visit = new OutcomeReader.Told(Inspection.Kind.MONITORING, found, null);
            records.inspection(inspection(at, school, later, null, visit, null, ""));
        });
        return day;
    }

    private Inspection inspection(
            RowAt at,
            Urn school,
            LocalDate day,
            @Nullable LocalDate publication,
            OutcomeReader.Told told,
            @Nullable String inspectionNumber,
            String words) {
        return new Inspection(
                school,
                Set.of(at.school()),
                day,
                columns.startsOnDate(),
                publication,
                told.kind(),
                told.outcome(),
                told.category(),
                inspectionNumber,
                words,
                List.of(at.source()));
    }
}
