package org.unstuck.studies;

import java.util.Optional;

/**
 * Identifies a study.
 *
 * @param value from 1
 */
public record StudyId(int value) {
    public StudyId {
        if (value < 1) {
            throw new IllegalArgumentException("Studies are numbered from 1, not " + value);
        }
    }

    /** The study that an address names; empty where it names none. */
    static Optional<StudyId> find(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(new StudyId(Integer.parseInt(text))) : Optional.empty();
    }

    String address() {
        return "/studies/" + value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
