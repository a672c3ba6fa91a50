package org.unstuck.figure;

import java.util.List;

/** How descriptions put data into words. */
final class Telling {
    private static final int MOST = 12;

    private Telling() {}

    /** Words as they stand within a sentence. */
    static String start(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** A number, or what is said in its place. */
    static String amount(Amount amount, Unit unit) {
        return amount instanceof Amount.Missing missing ? missing.reason() : amount.words(unit);
    }

    /** Parts of a sentence, and how many were left out. */
    static String list(List<String> parts) {
        if (parts.isEmpty()) {
            return "There is nothing to show.";
        }
        String told = String.join("; ", parts.subList(0, Math.min(MOST, parts.size())));
        return parts.size() <= MOST ? told + "." : told + "; and " + (parts.size() - MOST) + " more in the table.";
    }
}
