package org.unstuck.figure;

import java.util.Locale;

/** What numbers of a figure count, and so how they are written. */
public enum Unit {
    /** Whole things: 1,234. */
    COUNT("%,.0f", "format(datum.value, ',')"),
    /** Hundredths of a whole, from 0 to 100: 8.5%. */
    PERCENT("%,.1f%%", "format(datum.value, '~g') + '%'"),
    /** How many times one is the other: 2.86. */
    RATIO("%,.2f", "format(datum.value, '~g')");

    private final String form;
    private final String labels;

    Unit(String form, String labels) {
        this.form = form;
        this.labels = labels;
    }

    public String words(double value) {
        return String.format(Locale.UK, form, value);
    }

    /** How an axis writes them: an expression of Vega. */
    String labels() {
        return labels;
    }
}
