package org.unstuck.publish;

/**
 * What stands in place of a number, in the harmonised symbols of the Government Statistical Service: in brackets in
 * spreadsheets, without in data files.
 */
public enum Shorthand {
    CONFIDENTIAL("c", "not shown, because it could tell something of one school or trust"),
    NOT_AVAILABLE("x", "not available"),
    NOT_APPLICABLE("z", "not applicable"),
    LOW("low", "rounds to 0, but is not 0"),
    UNRELIABLE("u", "of low reliability");

    private final String symbol;
    private final String meaning;

    Shorthand(String symbol, String meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    /** As data files have it, for example {@code c}. */
    public String symbol() {
        return symbol;
    }

    /** As spreadsheets have it, for example {@code [c]}. */
    public String bracketed() {
        return "[" + symbol + "]";
    }

    /** In words, to end a sentence. */
    public String meaning() {
        return meaning;
    }
}
