package org.unstuck.disclosure;

/** What becomes of cells that are 0. A reader knows this too, and knows the more of hidden cells. */
public enum Zeros {
    /** Always shown: a hidden cell is then known to be 1 or more. */
    ALWAYS_SHOWN("always-shown"),
    /** Shown, but hidden where another cell needs it: a hidden cell may be 0. */
    SHOWN_UNLESS_NEEDED("shown-unless-needed"),
    /** Hidden like small counts. */
    HIDDEN("hidden");

    private final String words;

    Zeros(String words) {
        this.words = words;
    }

    /** As a policy writes it, for example {@code always-shown}. */
    public String words() {
        return words;
    }

    /** The least that a hidden cell can be. */
    long leastHidden() {
        return this == ALWAYS_SHOWN ? 1 : 0;
    }
}
