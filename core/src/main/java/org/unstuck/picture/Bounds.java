package org.unstuck.picture;

/**
 * Between what numbers a count of schools lies once the gaps in the records are allowed for.
 *
 * @param lower those that met the definition whatever the missing records say
 * @param upper those that met it, and those that could not be judged
 */
public record Bounds(long lower, long upper) {

    public Bounds {
        if (lower < 0 || lower > upper) {
            throw new IllegalArgumentException("Not bounds: " + lower + " to " + upper);
        }
    }
}
