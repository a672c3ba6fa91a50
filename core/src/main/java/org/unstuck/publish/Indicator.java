package org.unstuck.publish;

/**
 * A column of a data file that holds numbers.
 *
 * @param name in snake case
 * @param label what people read
 * @param unit of the numbers
 * @param decimals how many are to be shown
 */
public record Indicator(String name, String label, Unit unit, int decimals) {

    /** What explore education statistics knows. */
    public enum Unit {
        NUMBER(""),
        PER_CENT("%"),
        PERCENTAGE_POINTS("pp"),
        POUNDS("£"),
        MILLION_POUNDS("£m");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /** As the metadata file has it; blank for plain numbers. */
        public String symbol() {
            return symbol;
        }
    }

    public static Indicator count(String name, String label) {
        return new Indicator(name, label, Unit.NUMBER, 0);
    }

    public static Indicator percentage(String name, String label, int decimals) {
        return new Indicator(name, label, Unit.PER_CENT, decimals);
    }
}
