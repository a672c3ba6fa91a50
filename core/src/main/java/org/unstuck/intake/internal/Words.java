package org.unstuck.intake.internal;

import java.util.Locale;

/** Wordings compared without regard to case, runs of blanks and invisible characters. */
final class Words {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Words() {}

    /** The text in lower case, with single blanks between words and none around. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (blank(character)) {
                if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.append(character);
            }
        }
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The text without blanks around it; the same object if there are none. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(char character) {
        return character <= ' ' || character == '\u00A0' || character == BYTE_ORDER_MARK;
    }
}
