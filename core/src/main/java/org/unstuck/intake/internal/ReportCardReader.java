package org.unstuck.intake.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.intake.Column;
import org.unstuck.intake.InspectionColumns;
import org.unstuck.intake.InspectionColumns.Cell;

/**
 * Reads report cards. A standard may carry the date on which it was given: one given at the inspection belongs to its
 * report card, one given later to a monitoring visit of that day.
 */
final class ReportCardReader {

    /** An inspection and the dates of what it gave lie no further apart than this. */
    private static final int DAYS_OF_ONE_INSPECTION = 10;

    private final Map<ReportCardArea, WordReader<Standard>> standards = new EnumMap<>(ReportCardArea.class);
    private final Map<ReportCardArea, DateReader> dates = new EnumMap<>(ReportCardArea.class);
    private final WordReader<Boolean> safeguarding;

    ReportCardReader(InspectionColumns columns, Readers readers) {
        columns.standards().forEach((area, column) -> {
            standards.put(area, readers.standard(column));
            dates.put(area, readers.date(columns.standardDates().getOrDefault(area, Column.NONE)));
        });
        safeguarding = readers.yesOrNo(columns.column(Cell.SAFEGUARDING), "yes-or-no");
    }

    /** The report card of an inspection that began on a day. */
    Outcome.ReportCard read(Row row, LocalDate day) {
        Map<ReportCardArea, Standard> given = new EnumMap<>(ReportCardArea.class);
        standards.forEach((area, reader) -> {
            Standard standard = reader.read(row);
            if (standard != null && later(row, area, day) == null) {
                given.put(area, standard);
            }
        });
        return new Outcome.ReportCard(given, safeguarding.read(row));
    }

    /** Standards given later, by their dates. */
    Map<LocalDate, Outcome> listLater(Row row, LocalDate day) {
        Map<LocalDate, Map<ReportCardArea, Standard>> byDate = new TreeMap<>();
        standards.forEach((area, reader) -> {
            LocalDate later = later(row, area, day);
            Standard standard = later == null ? null : reader.read(row);
            if (later != null && standard != null) {
                byDate.computeIfAbsent(later, it -> new EnumMap<>(ReportCardArea.class))
                        .put(area, standard);
            }
        });
        Map<LocalDate, Outcome> outcomes = new TreeMap<>();
        byDate.forEach((date, given) -> outcomes.put(date, new Outcome.ReportCard(given, null)));
        return outcomes;
    }

    private @Nullable LocalDate later(Row row, ReportCardArea area, LocalDate day) {
        DateReader dateOfGrade = dates.get(area);
        LocalDate given = dateOfGrade == null ? null : dateOfGrade.read(row);
        return given != null && given.isAfter(day.plusDays(DAYS_OF_ONE_INSPECTION)) ? given : null;
    }
}
