package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.intake.InspectionColumns.Cell;

/** Reads what an inspection found. */
final class OutcomeReader {

    /**
     * What an inspection found.
     *
     * @param kind whether it gave grades, as the row tells
     * @param outcome what it found
     * @param category the category of concern it placed the school in
     */
    record Told(
            Inspection.Kind kind, Outcome outcome, @Nullable CategoryOfConcern category) {}

    private final InspectionColumns columns;
    private final IssueLog issues;
    private final WordReader<Readers.Rating> grade;
    private final WordReader<CategoryOfConcern> category;
    private final Map<Judgement, WordReader<Readers.Rating>> judgements = new EnumMap<>(Judgement.class);
    private final PlainReader findingWords;
    private final WordReader<Optional<Grade>> finding;
    private final PlainReader monitoringWords;
    private final WordReader<Boolean> effectiveAction;
    private final ReportCardReader reportCard;
    /** Most inspections share their outcome with many others. */
    private final Map<Outcome, Outcome> outcomes = new HashMap<>();

    OutcomeReader(InspectionColumns columns, Readers readers, IssueLog issues) {
        this.columns = columns;
        this.issues = issues;
        grade = readers.rating(columns.column(Cell.GRADE));
        category = readers.category(columns.column(Cell.CATEGORY));
        findingWords = readers.text(columns.column(Cell.FINDING));
        finding = readers.standing(columns.column(Cell.FINDING));
        monitoringWords = readers.text(columns.column(Cell.MONITORING));
        effectiveAction = readers.yesOrNo(columns.column(Cell.MONITORING), "effective-action");
        reportCard = new ReportCardReader(columns, readers);
        columns.judgements().forEach((judgement, column) -> {
            if (readers.position(column) >= 0) {
                judgements.put(judgement, readers.rating(column));
            }
        });
    }

    /** What the row tells of the inspection that began, or ended, on a day. */
    Told read(Row row, LocalDate day) {
        Told told = tell(row, day);
        Outcome known = outcomes.putIfAbsent(told.outcome(), told.outcome());
        return known == null ? told : new Told(told.kind(), known, told.category());
    }

    /** Standards of the report card that were given later than the inspection, by their dates. */
    Map<LocalDate, Outcome> listLater(Row row, LocalDate day) {
        return reportCard.listLater(row, day);
    }

    private Told tell(Row row, LocalDate day) {
        CategoryOfConcern placed = category.read(row);
        if (columns.kind() == Inspection.Kind.UNGRADED) {
            Optional<Grade> standing = finding.read(row);
            return ungraded(findingWords.read(row), standing == null ? null : standing.orElse(null));
        }
        String visit = monitoringWords.read(row);
        if (visit != null && !effectiveAction.saysNothing(visit)) {
            Outcome outcome = new Outcome.NoGrade(visit, null, effectiveAction.read(row));
            return new Told(Inspection.Kind.MONITORING, outcome, placed);
        }
        return columns.standards().isEmpty() ? graded(row, day, placed) : card(row, day, placed);
    }

    private static Told ungraded(@Nullable String words, @Nullable Grade standing) {
        Outcome outcome = new Outcome.NoGrade(words == null ? "" : words, standing, null);
        return new Told(Inspection.Kind.UNGRADED, outcome, null);
    }

    private Told graded(Row row, LocalDate day, @Nullable CategoryOfConcern placed) {
        Readers.Rating rating = grade.read(row);
        InspectionColumns.Unstated unstated = columns.unstated();
        if (rating == null) {
            return withoutGrade(row, placed);
        }
        CategoryOfConcern concern = placed == null ? rating.category().orElse(null) : placed;
        if (unstated != null && unstated.holds(rating.grade(), day)) {
            Outcome outcome = new Outcome.NoGrade("", rating.grade(), null);
            return new Told(Inspection.Kind.UNSTATED, outcome, concern);
        }
        return new Told(columns.kind(), new Outcome.OverallGrade(rating.grade(), judgements(row)), concern);
    }

    private Told withoutGrade(Row row, @Nullable CategoryOfConcern placed) {
        if (columns.unstated() != null) {
            return new Told(Inspection.Kind.UNSTATED, new Outcome.NoGrade("", null, null), placed);
        }
        Map<Judgement, Grade> given = judgements(row);
        if (given.isEmpty() && grade.saysNothing(row.cell(grade.column()))) {
            issues.missing(row.number(), grade.column(), "a grade or sub-judgements for an inspection with a date");
        }
        return new Told(columns.kind(), new Outcome.SubJudgements(given), placed);
    }

    private Told card(Row row, LocalDate day, @Nullable CategoryOfConcern placed) {
        Outcome.ReportCard card = reportCard.read(row, day);
        if (card.standards().isEmpty() && card.safeguardingMet() == null) {
            issues.missing(row.number(), -1, "standards or an outcome for an inspection with a date");
            return new Told(Inspection.Kind.UNSTATED, new Outcome.NoGrade("", null, null), placed);
        }
        return new Told(columns.kind(), card, placed);
    }

    private Map<Judgement, Grade> judgements(Row row) {
        Map<Judgement, Grade> given = new EnumMap<>(Judgement.class);
        judgements.forEach((judgement, reader) -> {
            Readers.Rating rating = reader.read(row);
            if (rating != null) {
                given.put(judgement, rating.grade());
            }
        });
        return given;
    }
}
