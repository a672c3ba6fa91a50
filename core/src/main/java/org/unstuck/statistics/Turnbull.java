package org.unstuck.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * When events happen, from interval-censored times: the distribution of largest likelihood, without assumption of a shape.
 * Turnbull (1976), Journal of the Royal Statistical Society B 38. Times of late entry are not taken into account.
 *
 * @param masses the only spans in which events can have happened, in order of time; how an event lies within its span the
 *     data do not tell
 * @param logLikelihood of the data
 * @param shortfall no distribution has a log-likelihood that is larger by more than this
 */
public record Turnbull(List<Mass> masses, double logLikelihood, double shortfall) {

    /**
     * A span with its share of the events.
     *
     * @param after the event happens after this, or exactly then where {@code by} is the same
     * @param by at the latest; may be positive infinity
     * @param probability may be 0
     */
    public record Mass(double after, double by, double probability) {
        private boolean surelyOverAt(double time) {
            return by <= time;
        }

        private boolean perhapsOverAt(double time) {
            return after < time || surelyOverAt(time);
        }
    }

    public Turnbull {
        masses = List.copyOf(masses);
    }

    /** The distribution of some event times; of none, one without masses. */
    public static Turnbull of(List<EventTime> times) {
        List<EventTime> spans = innermost(times);
        double[] lowest = spans.stream().mapToDouble(EventTime::above).toArray();
        double[] highest = spans.stream().mapToDouble(EventTime::by).toArray();
        IntervalLikelihood likelihood = new IntervalLikelihood(
                spans.size(),
                times.stream()
                        .mapToInt(time -> countBelow(lowest, time.above()))
                        .toArray(),
                times.stream().mapToInt(time -> countUpTo(highest, time.by())).toArray());
        double[] probability = LikeliestMasses.find(likelihood);
        List<Mass> masses = new ArrayList<>();
        for (int i = 0; i < probability.length; i++) {
            masses.add(new Mass(spans.get(i).after(), spans.get(i).by(), probability[i]));
        }
        return new Turnbull(masses, likelihood.logarithm(probability), likelihood.shortfall(probability));
    }

    /** The least and the most that may be without event just after the time; they differ only within a span. */
    public Interval survivalAt(double time) {
        double atLeast =
                1 - sum(masses.stream().filter(mass -> mass.perhapsOverAt(time)).toList());
        double atMost =
                1 - sum(masses.stream().filter(mass -> mass.surelyOverAt(time)).toList());
        return masses.isEmpty() ? new Interval(0, 1) : new Interval(Math.max(0, atLeast), Math.max(0, atMost));
    }

    private static double sum(List<Mass> some) {
        return some.stream().mapToDouble(Mass::probability).sum();
    }

    /** From a beginning to the next end, with no other beginning between: Turnbull shows that all mass lies in these. */
    private static List<EventTime> innermost(List<EventTime> times) {
        NavigableSet<Double> beginnings = new TreeSet<>();
        NavigableSet<Double> ends = new TreeSet<>();
        for (EventTime time : times) {
            beginnings.add(time.above());
            ends.add(time.by());
        }
        List<EventTime> spans = new ArrayList<>();
        for (double beginning : beginnings) {
            double end = ends.tailSet(beginning, false).first();
            if (beginnings.subSet(beginning, false, end, false).isEmpty()) {
                spans.add(Math.nextUp(beginning) == end ? EventTime.exactly(end) : new EventTime(beginning, end));
            }
        }
        return spans;
    }

    private static int countBelow(double[] ascending, double limit) {
        int found = Arrays.binarySearch(ascending, limit);
        return found >= 0 ? found : -found - 1;
    }

    private static int countUpTo(double[] ascending, double limit) {
        int found = Arrays.binarySearch(ascending, limit);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
