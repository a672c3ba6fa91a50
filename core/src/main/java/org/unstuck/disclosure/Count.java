package org.unstuck.disclosure;

/**
 * The true content of a cell, before anything is protected.
 *
 * @param value what the table would show: schools, pupils
 * @param schools how many schools that number comes from
 * @param largest how much of the value belongs to one body, the one with the most (a trust, a school); 0 if it is not
 *     known, in which case nothing can be said of dominance
 */
public record Count(long value, long schools, long largest) {

    static final Count NONE = new Count(0, 0, 0);

    public Count {
        if (value < 0 || schools < 0 || largest < 0 || largest > value) {
            throw new IllegalArgumentException("A count is not negative, and nobody has more than all of it: " + value
                    + ", " + schools + ", " + largest);
        }
    }

    /** A number of schools, of which nothing is known about who answers for them. */
    public static Count ofSchools(long schools) {
        return new Count(schools, schools, 0);
    }
}
