package org.unstuck.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.unstuck.statistics.RiskSets.RiskSet;

/**
 * The share that is still without event as time goes by, from follow-ups that may be censored and may begin late.
 * Kaplan and Meier (1958), Journal of the American Statistical Association 53; standard errors of Greenwood (1926).
 *
 * <p>With late entries, few may be at risk at first: should all of them end, survival is 0 from then on.
 */
public final class KaplanMeier {

    private static final double HALF = 0.5;
    /** Survival this close to a half is a half. */
    private static final double NEARLY = 1e-8;

    private final RiskSets riskSets;
    private final List<Step> steps = new ArrayList<>();

    /**
     * What happened at one time.
     *
     * @param survival just after the time
     * @param standardError of {@code survival}; not a number where survival is 0
     */
    public record Step(double time, long atRisk, long events, long censored, double survival, double standardError) {}

    private KaplanMeier(SurvivalTimes times) {
        riskSets = RiskSets.of(times);
        double survival = 1;
        double sum = 0;
        for (RiskSet set : riskSets.list()) {
            double left = (double) set.atRisk() - set.events();
            survival *= left / set.atRisk();
            sum += greenwood(set.atRisk(), set.events());
            steps.add(new Step(
                    set.time(), set.atRisk(), set.events(), set.censored(), survival, survival * Math.sqrt(sum)));
        }
    }

    /** The curve of a group; of nobody, a curve without steps. Every event counts: see {@link SurvivalTimes#countingOnly}. */
    public static KaplanMeier of(SurvivalTimes times) {
        return new KaplanMeier(times);
    }

    /** All times at which somebody's following ended, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Just after the time; after the last step as at the last step, though nobody was followed there. Of nobody, NaN. */
    public double survivalAt(double time) {
        int position = riskSets.positionAt(time);
        if (steps.isEmpty()) {
            return Double.NaN;
        }
        return position < 0 ? 1 : steps.get(position).survival();
    }

    /**
     * Limits of {@link #survivalAt}. Both 1 before the first event. Where survival is 0 it has no standard error: from 0
     * to the last upper limit before, for survival never rises.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limitsAt(double time, LimitScale scale, double level) {
        int position = riskSets.positionAt(time);
        while (position >= 0 && steps.get(position).survival() == 0) {
            position--;
        }
        double upper =
                position < 0 ? 1 : limits(steps.get(position), scale, level).upper();
        if (steps.isEmpty() || survivalAt(time) == 0) {
            return new Interval(0, upper);
        }
        return position < 0 ? new Interval(1, 1) : limits(steps.get(position), scale, level);
    }

    /**
     * The first time at which half or fewer are left; where exactly half are left for a while, the middle of that while.
     * Empty when more than half are left at the end.
     */
    public OptionalDouble findMedian() {
        return findHalf(Step::survival);
    }

    /**
     * Where the limits of the curve cross a half. Brookmeyer and Crowley (1982), Biometrics 38. The upper limit is
     * positive infinity where the upper curve stays above; empty where the lower one does too.
     *
     * @param level of confidence, for example 0.95
     */
    public Optional<Interval> findMedianLimits(LimitScale scale, double level) {
        OptionalDouble lower =
                findHalf(step -> limitsAt(step.time(), scale, level).lower());
        OptionalDouble upper =
                findHalf(step -> limitsAt(step.time(), scale, level).upper());
        return lower.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(lower.getAsDouble(), upper.orElse(Double.POSITIVE_INFINITY)));
    }

    /**
     * The mean time without event until a time after 0: the area below the curve, which goes on level where it ends before.
     * Irwin (1949), Journal of Hygiene 47.
     */
    public RestrictedMean restrictedMean(double until) {
        if (!(until > 0 && until < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A mean is taken until a time after 0, not until " + until);
        }
        double area = 0;
        double variance = 0;
        double end = until;
        for (int position = riskSets.positionAt(until); position >= 0; position--) {
            Step step = steps.get(position);
            area += (end - step.time()) * step.survival();
            end = step.time();
            variance += step.survival() == 0 ? 0 : area * area * greenwood(step.atRisk(), step.events());
        }
        return new RestrictedMean(until, steps.isEmpty() ? Double.NaN : area + end, Math.sqrt(variance));
    }

    private static double greenwood(long atRisk, long events) {
        return events == 0 ? 0 : (double) events / ((double) atRisk * (atRisk - events));
    }

    private static Interval limits(Step step, LimitScale scale, double level) {
        return scale.limits(step.survival(), step.standardError(), level);
    }

    private OptionalDouble findHalf(ToDoubleFunction<Step> falling) {
        for (int position = 0; position < steps.size(); position++) {
            Step step = steps.get(position);
            double value = falling.applyAsDouble(step);
            if (value < HALF - NEARLY) {
                return OptionalDouble.of(step.time());
            }
            if (value < HALF + NEARLY) {
                return OptionalDouble.of((step.time() + endOfLevel(position, value, falling)) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private double endOfLevel(int position, double value, ToDoubleFunction<Step> falling) {
        return steps.stream()
                .skip(position + 1L)
                .filter(step -> falling.applyAsDouble(step) < value)
                .mapToDouble(Step::time)
                .findFirst()
                .orElse(steps.get(position).time());
    }
}
