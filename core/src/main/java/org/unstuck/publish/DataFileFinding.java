package org.unstuck.publish;

/**
 * Where a data file or its description breaks a rule.
 *
 * @param rule which one
 * @param row line of the file as a spreadsheet program counts it, the header is 1; 0 if it is about a column or the whole
 * @param column name of the column; blank if it is about the whole
 * @param message a sentence that says what was found and what was expected
 */
public record DataFileFinding(Rule rule, int row, String column, String message) {

    /** The rules of explore education statistics that are checked. */
    public enum Rule {
        FILE_NAME,
        READABLE,
        COLUMNS_PRESENT,
        COLUMN_NAMES,
        COLUMNS_DESCRIBED,
        TIME_PERIODS,
        GEOGRAPHY,
        SCHOOLS_NOT_LISTED,
        FILTER_TOTAL,
        FILTER_BLANK,
        VALUES,
        COMPLETE,
        NO_ROW_TWICE,
        LABELS,
        UNITS
    }
}
