package org.unstuck.disclosure;

/**
 * A figure about a group of schools that is no count and in no table: a median, a point of a curve.
 *
 * @param name by which it is found again
 * @param value any finite number
 * @param schools how many schools it comes from
 */
public record GroupFigure(String name, double value, long schools) {

    public GroupFigure {
        if (!Double.isFinite(value) || schools < 0) {
            throw new IllegalArgumentException(name + " is no figure of a group: " + value + " of " + schools);
        }
    }
}
