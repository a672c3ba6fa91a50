package org.unstuck.statistics;

/**
 * How strongly something not recorded would have to go with both the treatment and the outcome, as risk ratios, to explain
 * a risk ratio away. VanderWeele and Ding (2017), Annals of Internal Medicine 167.
 */
public final class EValue {

    private EValue() {}

    /**
     * Of an estimate.
     *
     * @param riskRatio 0 or more
     * @return from 1, for a ratio of 1, to positive infinity
     */
    public static double of(double riskRatio) {
        if (!(riskRatio >= 0)) {
            throw new IllegalArgumentException("A risk ratio is 0 or more, not " + riskRatio);
        }
        double away = riskRatio < 1 ? 1 / riskRatio : riskRatio;
        return away + Math.sqrt(away) * Math.sqrt(away - 1);
    }

    /** To bring the limits to hold a ratio of 1: that of the limit nearer to it, and 1 where they hold it already. */
    public static double of(Interval limits) {
        return limits.contains(1) ? 1 : of(limits.lower() > 1 ? limits.lower() : limits.upper());
    }
}
