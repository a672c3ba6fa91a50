package org.unstuck.disclosure;

import java.util.Set;

/**
 * A dimension that says what was found of each school, where the totals over it are public anyway: how many schools
 * there are of a kind is no secret, how many of them were found to be stuck may be.
 *
 * @param dimension for example {@code verdict}
 * @param sensitive categories of which it must not come out that all schools of a kind are in them
 */
public record OpenTotals(String dimension, Set<String> sensitive) {

    public OpenTotals {
        sensitive = Set.copyOf(sensitive);
    }

    /** Whether everyone knows this number beforehand. */
    boolean areOpen(Place place) {
        return !place.categories().containsKey(dimension);
    }

    boolean isSensitive(Place place) {
        String category = place.categories().get(dimension);
        return category != null && sensitive.contains(category);
    }
}
