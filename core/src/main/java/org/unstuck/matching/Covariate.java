package org.unstuck.matching;

import java.util.HashSet;
import java.util.List;
import org.unstuck.UserFacingException;

/**
 * Something in which partners should be alike.
 *
 * @param column the column that holds it
 * @param kind how its values are compared
 * @param levels for an ordered one all its words, lowest first; otherwise empty
 * @param weight how much it counts beside the others: its squared difference is multiplied by this (in Gower's distance
 *     its difference is); 0 or more, 1 is usual
 */
public record Covariate(String column, Kind kind, List<String> levels, double weight) {

    /** How values are compared. */
    public enum Kind {
        /** By their difference. */
        NUMERIC("numeric"),
        /** Words in an order, by how many steps they are apart. */
        ORDERED("ordered"),
        /** Words without an order: alike or not. */
        CATEGORICAL("categorical");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Its name in a design file. */
        public String id() {
            return id;
        }
    }

    public Covariate {
        levels = List.copyOf(levels);
        require(weight >= 0 && weight < Double.POSITIVE_INFINITY, column, "needs a weight of 0 or more");
        require(kind == Kind.ORDERED || levels.isEmpty(), column, "has levels but is not ordered");
        require(kind != Kind.ORDERED || levels.size() > 1, column, "is ordered and needs two levels or more");
        require(new HashSet<>(levels).size() == levels.size(), column, "names a level twice");
    }

    public static Covariate numeric(String column) {
        return new Covariate(column, Kind.NUMERIC, List.of(), 1);
    }

    public static Covariate categorical(String column) {
        return new Covariate(column, Kind.CATEGORICAL, List.of(), 1);
    }

    /** Words in an order, lowest first. */
    public static Covariate ordered(String column, List<String> levels) {
        return new Covariate(column, Kind.ORDERED, levels, 1);
    }

    public Covariate withWeight(double other) {
        return new Covariate(column, kind, levels, other);
    }

    private static void require(boolean holds, String column, String complaint) {
        if (!holds) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, "Covariate '" + column + "' " + complaint + ".");
        }
    }
}
