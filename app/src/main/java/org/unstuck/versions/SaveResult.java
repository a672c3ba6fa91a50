package org.unstuck.versions;

/** What became of a text that somebody wanted to save. */
public sealed interface SaveResult {
    /** It is the newest version now. */
    record Saved(TextVersion version) implements SaveResult {}

    /** It is what the newest version says already; nothing was written. */
    record Unchanged() implements SaveResult {}

    /**
     * Nothing was written, as somebody has saved another version meanwhile.
     *
     * @param newest what they saved
     * @param mine what was to be saved
     */
    record Clash(TextVersion newest, String mine) implements SaveResult {}
}
