package org.unstuck.studies;

import java.time.LocalDate;
import org.unstuck.people.Person;

/**
 * A study as it was opened; nothing of it changes.
 *
 * @param title its name
 * @param drawing what its sample was drawn from
 * @param openedOn the day of the draw
 * @param opener who drew it
 */
public record Study(StudyId id, String title, Drawing drawing, LocalDate openedOn, Person opener) {

    /**
     * What a sample was drawn from: the same gives the same sample.
     *
     * @param design short name of the design
     * @param version of the design
     * @param register which records there were, see {@link RegisterIdentity}
     * @param seed for lots
     */
    public record Drawing(String design, int version, String register, long seed) {}
}
