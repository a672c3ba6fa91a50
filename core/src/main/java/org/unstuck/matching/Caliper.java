package org.unstuck.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.unstuck.UserFacingException;

/**
 * How far apart partners may be: no further than a width, the width itself allowed.
 *
 * @param of what is compared
 * @param column the column of numbers that is compared; empty where none is
 * @param unit what the width is counted in
 * @param by the column whose words choose the width, by the treated unit's word; empty where one width holds for all
 * @param widths the width for each such word; where one holds for all, under the empty word. More than 0
 */
public record Caliper(Of of, String column, Unit unit, String by, Map<String, Double> widths) {

    /** What a caliper compares. */
    public enum Of {
        COLUMN,
        /** The propensity score, a probability. */
        PROPENSITY,
        /** The distance of the design itself. */
        DISTANCE
    }

    /** What a width is counted in. */
    public enum Unit {
        /** The unit of what is compared. */
        RAW("raw"),
        /** The standard deviation in all units that take part, treated and controls together. */
        STANDARD_DEVIATION("sd"),
        /** The same within the stratum that chooses the width, where spreads differ between strata. */
        STANDARD_DEVIATION_IN_STRATUM("sd-in-stratum");

        private final String id;

        Unit(String id) {
            this.id = id;
        }

        /** Its name in a design file. */
        public String id() {
            return id;
        }
    }

    public Caliper {
        widths = Map.copyOf(widths);
        require((of == Of.COLUMN) != column.isEmpty(), column, "compares a column or something else, not both");
        require(by.isEmpty() == widths.containsKey(""), column, "needs one width, or a column with a width a word");
        require(!widths.isEmpty(), column, "needs a width");
        require(of != Of.DISTANCE || unit == Unit.RAW, column, "on the distance is given in its own unit");
        require(unit != Unit.STANDARD_DEVIATION_IN_STRATUM || !by.isEmpty(), column, "needs a column of strata");
        for (double width : widths.values()) {
            require(
                    width != 0,
                    column,
                    "has a width of 0, which only equal values could meet; name the column under 'exact' for that");
            require(width > 0 && width < Double.POSITIVE_INFINITY, column, "needs a width of more than 0");
        }
    }

    /** A caliper in the unit of the column. */
    public static Caliper within(String column, double width) {
        return new Caliper(Of.COLUMN, column, Unit.RAW, "", Map.of("", width));
    }

    /** A caliper in standard deviations of the column. */
    public static Caliper withinDeviations(String column, double width) {
        return new Caliper(Of.COLUMN, column, Unit.STANDARD_DEVIATION, "", Map.of("", width));
    }

    /** A caliper in the unit of the column, with a width for each word of another column. */
    public static Caliper withinBy(String column, String by, Map<String, Double> widths) {
        return new Caliper(Of.COLUMN, column, Unit.RAW, by, widths);
    }

    /** The same so many times as wide. */
    public Caliper widened(double times) {
        Map<String, Double> wider = new HashMap<>();
        widths.forEach((word, width) -> wider.put(word, width * times));
        return new Caliper(of, column, unit, by, wider);
    }

    /** The width for a word of the column of strata, or for the empty word. */
    public OptionalDouble findWidth(String stratum) {
        Double width = widths.get(stratum);
        return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
    }

    /** What is compared, as in "a caliper on fsm". */
    public String subject() {
        return switch (of) {
            case COLUMN -> column;
            case PROPENSITY -> "the propensity score";
            case DISTANCE -> "the distance";
        };
    }

    private static void require(boolean holds, String column, String complaint) {
        if (!holds) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "The caliper" + (column.isEmpty() ? "" : " on '" + column + "'") + " " + complaint + ".");
        }
    }
}
