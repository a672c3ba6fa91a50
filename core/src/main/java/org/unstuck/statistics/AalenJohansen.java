package org.unstuck.statistics;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.statistics.RiskSets.RiskSet;

/**
 * The share that one event has ended as time goes by, where other events may come first. Aalen and Johansen (1978),
 * Scandinavian Journal of Statistics 5. Taking other events as censored and one minus {@link KaplanMeier} would give too
 * much. The shares of all events and the survival make up 1.
 *
 * <p>Standard errors of Aalen (1978), Annals of Statistics 6, as in cmprsk of R.
 */
public final class AalenJohansen {

    private final RiskSets riskSets;
    private final List<Step> steps = new ArrayList<>();

    /**
     * What happened at one time at which somebody's following ended.
     *
     * @param events ended by the one event
     * @param others ended by other events
     * @param incidence share that the one event has ended, just after the time
     * @param standardError of {@code incidence}
     */
    public record Step(double time, long atRisk, long events, long others, double incidence, double standardError) {}

    private AalenJohansen(SurvivalTimes times, String event) {
        riskSets = RiskSets.of(times);
        List<RiskSet> counted = RiskSets.of(times.countingOnly(event)).list();
        Variance variance = new Variance();
        double survival = 1;
        double incidence = 0;
        for (int i = 0; i < counted.size(); i++) {
            RiskSet set = riskSets.list().get(i);
            double atRisk = set.atRisk();
            int events = counted.get(i).events();
            int others = set.events() - events;
            double survivalAfter = survival * (atRisk - set.events()) / atRisk;
            incidence = Math.min(1, incidence + survival * events / atRisk);
            double perEvent = survival / atRisk;
            variance.add(perEvent * perEvent * spread(others, atRisk), 0, incidence, survivalAfter);
            variance.add(perEvent * perEvent * spread(events, atRisk), 1, incidence, survivalAfter);
            steps.add(new Step(set.time(), set.atRisk(), events, others, incidence, Math.sqrt(variance.at(incidence))));
            survival = survivalAfter;
        }
    }

    /** The share that the event has ended; 0 throughout when it ended nobody. */
    public static AalenJohansen of(SurvivalTimes times, String event) {
        return new AalenJohansen(times, event);
    }

    /** All times at which somebody's following ended, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Just after the time; after the last step as at the last step, though nobody was followed there. Of nobody, NaN. */
    public double incidenceAt(double time) {
        int position = riskSets.positionAt(time);
        if (steps.isEmpty()) {
            return Double.NaN;
        }
        return position < 0 ? 0 : steps.get(position).incidence();
    }

    /**
     * Limits of {@link #incidenceAt}. Both 0 before the first event; from 0 to 1 of nobody.
     *
     * @param level of confidence, for example 0.95
     */
    public Interval limitsAt(double time, LimitScale scale, double level) {
        int position = riskSets.positionAt(time);
        if (steps.isEmpty()) {
            return new Interval(0, 1);
        }
        return position < 0
                ? new Interval(0, 0)
                : scale.limits(
                        steps.get(position).incidence(), steps.get(position).standardError(), level);
    }

    /** Hypergeometric variance of events at one time; one alone varies like one of many. */
    private static double spread(int events, double atRisk) {
        return events <= 1 ? events : events * (atRisk - events) / (atRisk - 1);
    }

    /**
     * An event at one time moves the incidence at a later one by own - (incidence then - incidence now) / survival now,
     * with own being 1 for the event counted and 0 for others. The sum of the squares is kept as a quadratic of the later
     * incidence.
     */
    private static final class Variance {
        private double constant;
        private double linear;
        private double quadratic;

        void add(double spread, int own, double incidence, double survival) {
            double slope = survival > 0 ? 1 / survival : 0;
            double level = own + slope * incidence;
            constant += spread * level * level;
            linear += spread * level * slope;
            quadratic += spread * slope * slope;
        }

        double at(double incidence) {
            return Math.max(0, constant - 2 * linear * incidence + quadratic * incidence * incidence);
        }
    }
}
