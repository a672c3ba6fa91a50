package org.unstuck.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Who was at risk, and what happened to how many, at every time at which somebody's following ended. */
final class RiskSets {

    /**
     * @param atRisk entered before the time and not out before it
     * @param events ended by any event at the time
     * @param censored out at the time without event
     */
    record RiskSet(double time, int atRisk, int events, int censored) {}

    private final double[] entries;
    private final double[] exits;
    private final double[] times;
    private final List<RiskSet> sets = new ArrayList<>();

    private RiskSets(SurvivalTimes survival) {
        List<FollowUp> byExit = survival.followUps().stream()
                .sorted(Comparator.comparingDouble(FollowUp::exit))
                .toList();
        entries = byExit.stream().mapToDouble(FollowUp::entry).sorted().toArray();
        exits = byExit.stream().mapToDouble(FollowUp::exit).toArray();
        for (int first = 0, next = 0; first < exits.length; first = next) {
            int events = 0;
            for (; next < exits.length && exits[next] == exits[first]; next++) {
                events += byExit.get(next).ended() ? 1 : 0;
            }
            sets.add(new RiskSet(exits[first], atRisk(exits[first]), events, next - first - events));
        }
        times = sets.stream().mapToDouble(RiskSet::time).toArray();
    }

    static RiskSets of(SurvivalTimes survival) {
        return new RiskSets(survival);
    }

    /** In order of time. */
    List<RiskSet> list() {
        return sets;
    }

    /** How many had entered before the time, and were not out before it. */
    int atRisk(double time) {
        return countBelow(entries, time) - countBelow(exits, time);
    }

    /** How many events happened at exactly this time. */
    int events(double time) {
        int position = positionAt(time);
        return position >= 0 && times[position] == time ? sets.get(position).events() : 0;
    }

    /** The position in {@link #list()} of the last set at or before the time; -1 when there is none. */
    int positionAt(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }

    private static int countBelow(double[] ascending, double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
