package org.unstuck.searches;

import java.time.Instant;
import org.unstuck.UserFacingException;

/**
 * A search under a name of its own.
 *
 * @param name as the person calls it, 1 to 80 characters
 * @param address of the list of schools, with its query
 * @param savedAt when, to the millisecond
 */
public record SavedSearch(String name, String address, Instant savedAt) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 8_000;

    public SavedSearch {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Give the search a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (!(address.equals("/schools") || address.startsWith("/schools?")) || address.length() > LONGEST_ADDRESS) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, "Only a search of the list of schools can be saved.");
        }
    }
}
