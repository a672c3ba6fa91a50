package org.unstuck.web;

/** Small changes to words on their way to a page. */
public final class Text {
    private Text() {}

    /** With a capital at its beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** No longer than a number of characters, with a mark where something was left out. */
    public static String shortened(String words, int most) {
        return words.length() > most ? words.substring(0, most) + "…" : words;
    }
}
