package org.unstuck;

/** What is written into a cell of a file that a spreadsheet program may open. */
public final class SpreadsheetCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The text, with an apostrophe in front where a spreadsheet program would run it as a formula. */
    public static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
