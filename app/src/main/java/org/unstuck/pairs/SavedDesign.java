package org.unstuck.pairs;

import org.unstuck.versions.TextVersion;

/**
 * A version of a design that somebody saved.
 *
 * @param id its short name, as in its address
 * @param title its name
 * @param saved the file, with who saved it and when
 */
public record SavedDesign(String id, String title, TextVersion saved) {
    public int version() {
        return saved.version();
    }

    DesignOrigin origin() {
        return new DesignOrigin(id, version(), title);
    }
}
