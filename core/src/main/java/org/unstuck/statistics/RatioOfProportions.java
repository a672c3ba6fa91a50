package org.unstuck.statistics;

/** How many times as large the first proportion is as the second: the risk ratio. */
public record RatioOfProportions(Proportion first, Proportion second) {

    private static final Interval ANYTHING = new Interval(0, Double.POSITIVE_INFINITY);

    /** From 0 to positive infinity; not a number where both proportions are 0 or one is of none. */
    public double value() {
        return first.value() / second.value();
    }

    /**
     * Score limits: all ratios that a score test does not refuse. Koopman (1984), Biometrics 40. From 0 where the first
     * count is 0; to positive infinity where the second is 0; both where nothing can be said.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval koopman(double level) {
        double z = ConfidenceLevel.standardErrors(level);
        if (first.of() == 0 || second.of() == 0 || first.count() + second.count() == 0) {
            return ANYTHING;
        }
        double near = value() > 0 && value() < Double.POSITIVE_INFINITY ? value() : 1;
        return new Interval(
                first.count() == 0 ? 0 : Crossing.of(ratio -> score(ratio) - z, near),
                second.count() == 0 ? Double.POSITIVE_INFINITY : Crossing.of(ratio -> score(ratio) + z, near));
    }

    /** By how many standard errors the data lie above what the ratio would lead one to expect; falls as it rises. */
    private double score(double ratio) {
        double likely = likeliestFirst(ratio);
        double likelySecond = likely / ratio;
        double variance =
                likely * (1 - likely) / first.of() + ratio * ratio * likelySecond * (1 - likelySecond) / second.of();
        double difference = first.value() - ratio * second.value();
        return difference == 0 ? 0 : difference / Math.sqrt(variance);
    }

    /** The likeliest first proportion, were this the ratio: the smaller root of a quadratic equation. */
    private double likeliestFirst(double ratio) {
        double all = (double) first.of() + second.of();
        double linear = ratio * ((double) first.of() + second.count()) + first.count() + second.of();
        double constant = ratio * ((double) first.count() + second.count());
        double discriminant = Math.max(0, linear * linear - 4 * all * constant);
        return Math.min(Math.min(1, ratio), 2 * constant / (linear + Math.sqrt(discriminant)));
    }
}
