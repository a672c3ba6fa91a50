package org.unstuck.disclosure;

/**
 * What one school adds to a table.
 *
 * @param place its category in every dimension of the table, and in no other
 * @param body who answers for it, for example the identifier of its trust; only compared, never shown
 * @param amount 1 in a table of schools, its pupils in a table of pupils
 */
public record Contribution(Place place, String body, long amount) {

    public Contribution {
        if (amount < 0) {
            throw new IllegalArgumentException("A school adds nothing or more, not " + amount);
        }
    }
}
