package org.unstuck.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Period;
import org.unstuck.inspection.ReportCardArea;

/**
 * Where a row tells of one inspection.
 *
 * @param name what the layout's coverage calls it, for example {@code latest}
 * @param kind whether it gave grades
 * @param startsOnDate whether the date is the inspection's first day
 * @param unstated when the row repeats a grade without saying which inspection gave it; null for never
 * @param cells where its single values stand
 * @param judgements where its sub-judgements stand
 * @param standards where the standards of its report card stand
 * @param standardDates where the dates stand on which a standard was given, if later than the inspection
 */
public record InspectionColumns(
        String name,
        Inspection.Kind kind,
        boolean startsOnDate,
        @Nullable Unstated unstated,
        Map<Cell, Column> cells,
        Map<Judgement, Column> judgements,
        Map<ReportCardArea, Column> standards,
        Map<ReportCardArea, Column> standardDates) {

    /** A single value of an inspection. */
    public enum Cell {
        DATE("date"),
        PUBLISHED("published"),
        /** The school's URN at the time, where it may differ from the row's. */
        URN("urn"),
        NUMBER("number"),
        TYPE("type"),
        GRADE("grade"),
        CATEGORY("category"),
        /** What an ungraded inspection found, in words. */
        FINDING("finding"),
        /** Whether it became a graded inspection, which the row then tells of in other columns. */
        CONVERTED("converted"),
        /** What a monitoring visit found, in words; if it is filled, the row tells of a monitoring visit. */
        MONITORING("monitoring"),
        /** Whether the safeguarding standards are met. */
        SAFEGUARDING("safeguarding");

        private final String id;

        Cell(String id) {
            this.id = id;
        }

        /** Name used in layouts. */
        public String id() {
            return id;
        }

        public static Optional<Cell> find(String id) {
            return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
        }
    }

    /**
     * When a row repeats a grade that an earlier inspection may have given.
     *
     * @param grades always for these grades
     * @param period and for every grade in this period, if any
     */
    public record Unstated(Set<Grade> grades, @Nullable Period period) {
        public Unstated {
            grades = Set.copyOf(grades);
        }

        public boolean holds(Grade grade, LocalDate date) {
            return grades.contains(grade) || (period != null && period.contains(date));
        }
    }

    public InspectionColumns {
        cells = Map.copyOf(cells);
        judgements = Map.copyOf(judgements);
        standards = Map.copyOf(standards);
        standardDates = Map.copyOf(standardDates);
    }

    public Column column(Cell cell) {
        return cells.getOrDefault(cell, Column.NONE);
    }
}
