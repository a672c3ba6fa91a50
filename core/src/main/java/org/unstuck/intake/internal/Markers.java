package org.unstuck.intake.internal;

/** What files write where they have no value, whatever the column. */
final class Markers {

    private static final WordList WORDS = WordList.shipped("no-value");

    private Markers() {}

    static boolean noValue(String text) {
        return WordList.MISSING.equals(WORDS.find(text));
    }
}
