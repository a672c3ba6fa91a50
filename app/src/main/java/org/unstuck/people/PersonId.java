package org.unstuck.people;

/**
 * Identifies a person for good, also after their name has changed.
 *
 * @param value 1 to 64 characters without blanks
 */
public record PersonId(String value) {
    private static final int LONGEST = 64;

    public PersonId {
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not the identifier of a person: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
