package org.unstuck.notes;

import org.jspecify.annotations.Nullable;
import org.unstuck.school.Urn;
import org.unstuck.versions.TextVersion;

/**
 * The note on a school as a page shows it.
 *
 * @param newest what was saved last; null where nothing was, or it cannot be read
 * @param problem why it cannot be read; empty where it can
 */
public record Note(Urn urn, @Nullable TextVersion newest, String problem) {
    /** The text; empty where there is none. */
    public String text() {
        return newest == null ? "" : newest.text();
    }

    /** The version that a change begins from; 0 where there is none. */
    public int version() {
        return newest == null ? 0 : newest.version();
    }
}
