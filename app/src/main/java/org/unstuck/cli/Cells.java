package org.unstuck.cli;

/** Cells that a spreadsheet program will open. */
final class Cells {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cells() {}

    /** Text that no spreadsheet program takes for a formula. */
    static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
