package org.unstuck.figure;

/** Text as it came from a file, made fit for a picture. */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /** The same text with each run of blanks as one, and without what XML cannot hold. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(Plain::fit).forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    private static int fit(int character) {
        if (Character.isISOControl(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        boolean none = Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
        return none ? REPLACEMENT : character;
    }
}
