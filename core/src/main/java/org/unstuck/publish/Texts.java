package org.unstuck.publish;

/** Text that goes into files. */
final class Texts {
    private Texts() {}

    /** Refuses what is blank or would not be allowed in XML. */
    static void require(String text) {
        if (text.isBlank() || text.codePoints().anyMatch(Texts::isUnprintable)) {
            throw new IllegalArgumentException("Not a text to print: '" + text + "'");
        }
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }
}
