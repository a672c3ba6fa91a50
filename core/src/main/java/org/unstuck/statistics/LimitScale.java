package org.unstuck.statistics;

/**
 * The scale on which an estimated probability is taken as normal to give it limits. Kalbfleisch and Prentice (2002), The
 * Statistical Analysis of Failure Time Data, section 1.4.
 */
public enum LimitScale {
    /** The probability itself. Poor near 0 and 1, where limits are cut off. */
    PLAIN {
        @Override
        Interval limits(double value, double reach) {
            return new Interval(Math.max(0, value - reach), Math.min(1, value + reach));
        }
    },
    /** Its logarithm, as R does unless told otherwise. Poor near 1, where the upper limit is cut off. */
    LOG {
        @Override
        Interval limits(double value, double reach) {
            return new Interval(value * Math.exp(-reach / value), Math.min(1, value * Math.exp(reach / value)));
        }
    },
    /** The logarithm of its negative logarithm. Never leaves 0 to 1. */
    LOG_LOG {
        @Override
        Interval limits(double value, double reach) {
            double factor = Math.exp(-reach / (value * Math.log(value)));
            return new Interval(Math.pow(value, factor), Math.pow(value, 1 / factor));
        }
    };

    /** @param reach how far a plain interval would reach to each side */
    abstract Interval limits(double value, double reach);

    /**
     * Limits of a probability. Where nothing has happened yet, or everything, a logarithm is of no use: the limits are
     * plain, and both are the value itself when its standard error is 0.
     *
     * @param level of confidence, for example 0.95
     */
    Interval limits(double probability, double standardError, double level) {
        double value = Math.min(1, Math.max(0, probability));
        double reach = ConfidenceLevel.standardErrors(level) * standardError;
        boolean inside = value > 0 && value < 1 && reach > 0;
        return inside ? limits(value, reach) : PLAIN.limits(value, reach);
    }
}
