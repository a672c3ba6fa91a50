package org.unstuck.intake.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates; see {@link DateText} for their forms. */
final class DateReader extends CellReader<LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    /** What GIAS writes where it does not know when a school opened. */
    private static final LocalDate UNKNOWN = LocalDate.of(1900, 1, 1);

    private static final String UNKNOWN_YEAR = "1900";

    private static final int YEARS_AHEAD = 5;

    private final IssueLog issues;
    private final LocalDate last;

    /**
     * A column of dates.
     *
     * @param asAt the date of the table; more than five years later is impossible
     */
    DateReader(int column, LocalDate asAt, IssueLog issues) {
        super(column);
        this.issues = issues;
        this.last = asAt.plusYears(YEARS_AHEAD);
    }

    @Override
    boolean saysNothing(String text) {
        return super.saysNothing(text) || (text.contains(UNKNOWN_YEAR) && UNKNOWN.equals(DateText.parse(text)));
    }

    @Override
    @Nullable
    LocalDate parse(String text) {
        LocalDate date = DateText.parse(text);
        return date == null || date.isBefore(FIRST) || date.isAfter(last) ? null : date;
    }

    @Override
    void report(int row, String text) {
        issues.impossibleDate(row, column(), text);
    }
}
