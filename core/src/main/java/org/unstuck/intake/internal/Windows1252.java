package org.unstuck.intake.internal;

/** The bytes 0x80 to 0x9F of Windows-1252, which stand for punctuation; all others are as in Unicode. */
final class Windows1252 {

    private static final String PUNCTUATION = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
            + "\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
            + "\uFFFD\u017E\u0178";

    private Windows1252() {}

    /** The character of a byte; the replacement character for the five bytes that have none. */
    static char decode(int value) {
        return value >= 0x80 && value <= 0x9F ? PUNCTUATION.charAt(value - 0x80) : (char) value;
    }

    /** The byte of a character, or -1 if it has none. */
    static int encode(char character) {
        if (character < 0x80 || (character > 0x9F && character <= 0xFF)) {
            return character;
        }
        int found = character == '\uFFFD' ? -1 : PUNCTUATION.indexOf(character);
        return found < 0 ? -1 : found + 0x80;
    }
}
