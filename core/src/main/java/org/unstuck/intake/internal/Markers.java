package org.unstuck.intake.internal;

/** What files write where they have no value, whatever the column. */
final class Markers {

    private static final WordList WORDS = WordList.shipped("no-value");
    private static final int LONGEST =
            WORDS.meanings().keySet().stream().mapToInt(String::length).max().orElse(0);

    private Markers() {}

    static boolean noValue(String text) {
        String trimmed = Words.trim(text);
        return trimmed.length() <= LONGEST && WordList.MISSING.equals(WORDS.find(trimmed));
    }
}
