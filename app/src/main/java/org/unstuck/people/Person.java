package org.unstuck.people;

/**
 * Somebody who does something, as records name them.
 *
 * @param id stays
 * @param name as shown at the time; not blank
 */
public record Person(PersonId id, String name) {
    /** Whoever sits at this computer, while Unstuck serves nobody else. */
    public static final Person LOCAL = new Person(new PersonId("local"), "The person at this computer");

    /** The program itself, for what it does unasked: a nightly backup, say. */
    public static final Person UNSTUCK = new Person(new PersonId("unstuck"), "Unstuck");

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }
}
