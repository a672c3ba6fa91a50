package org.unstuck.publish;

/** Text that goes into files. */
final class Texts {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Texts() {}

    /** Refuses what is blank or would not be allowed in XML. */
    static void require(String text) {
        if (text.isBlank() || text.codePoints().anyMatch(Texts::isUnprintable)) {
            throw new IllegalArgumentException("Not a text to print: '" + text + "'");
        }
    }

    /** Text that no spreadsheet program takes for a formula. */
    static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }
}
