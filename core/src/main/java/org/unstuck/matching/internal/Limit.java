package org.unstuck.matching.internal;

/** A caliper on a column of numbers: which values a partner of a treated unit may have. */
public final class Limit {

    /** Decimal fractions are not exact in binary: 37.3 and 32.3 are within 5 of each other. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] low;
    private final double[] high;

    /**
     * A caliper.
     *
     * @param values a value a row; NaN limits nothing
     * @param widths for each row how far a partner's value may be from its own
     */
    public Limit(double[] values, double[] widths) {
        this.values = values;
        this.low = new double[values.length];
        this.high = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            double reach = widths[row] + ROUNDING * (Math.abs(values[row]) + widths[row]);
            low[row] = values[row] - reach;
            high[row] = values[row] + reach;
        }
    }

    public boolean allows(int treatedRow, int controlRow) {
        return !(values[controlRow] < low[treatedRow]) && !(values[controlRow] > high[treatedRow]);
    }

    double value(int row) {
        return values[row];
    }

    double low(int row) {
        return low[row];
    }

    double high(int row) {
        return high[row];
    }
}
