package org.unstuck.versions;

import java.time.Instant;
import org.unstuck.people.Person;

/**
 * A text as somebody saved it.
 *
 * @param version from 1
 * @param author who saved it
 * @param savedAt when, to the millisecond
 */
public record TextVersion(TextName name, int version, String text, Person author, Instant savedAt) {
    public TextVersion {
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin with 1, not " + version);
        }
    }
}
