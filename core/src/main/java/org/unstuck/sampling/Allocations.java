package org.unstuck.sampling;

import java.util.List;
import org.unstuck.matching.Lots;

/**
 * All ways to spread a sample over regions and phases such that quotas are kept, each counted as often as there are choices
 * of schools that do so. Going through the regions one after the other, only how many of each phase have been taken matters,
 * so that the samples can be counted, and one drawn with equal chance for all, without listing them.
 */
final class Allocations {

    private final int[][] schools;
    private final List<Quota> regions;
    private final int[] greatest;
    private final int[] stride;
    private final double[][] ways;

    /** Takes one way to spread a region's pairs over the phases. */
    @FunctionalInterface
    private interface Step {
        void take(int[] taken, double choices, int next);
    }

    /**
     * Counts.
     *
     * @param schools how many schools there are, by region and phase
     * @param regions the quota of each region
     * @param phases the quota of each phase
     * @param all the quota of all together
     */
    Allocations(int[][] schools, List<Quota> regions, List<Quota> phases, Quota all) {
        this.schools = schools;
        this.regions = regions;
        this.greatest = new int[phases.size()];
        this.stride = new int[phases.size()];
        int states = 1;
        for (int phase = 0; phase < greatest.length; phase++) {
            int there = 0;
            for (int[] region : schools) {
                there += region[phase];
            }
            greatest[phase] =
                    Math.min(there, Math.min(all.most(), phases.get(phase).most()));
            stride[phase] = states;
            states = Math.multiplyExact(states, greatest[phase] + 1);
        }
        this.ways = new double[regions.size() + 1][states];
        for (int state = 0; state < states; state++) {
            ways[regions.size()][state] = keeps(state, phases, all) ? 1 : 0;
        }
        for (int region = regions.size() - 1; region >= 0; region--) {
            double[] onward = ways[region + 1];
            double[] here = ways[region];
            for (int state = 0; state < states; state++) {
                int from = state;
                forEachStep(region, state, (taken, choices, next) -> here[from] += choices * onward[next]);
            }
        }
    }

    /** How many different samples there are. */
    double samples() {
        return ways[0][0];
    }

    /** How many to take of each region and phase, such that every sample has the same chance. */
    int[][] draw(Lots lots) {
        int[][] drawn = new int[regions.size()][];
        int[] state = {0};
        for (int region = 0; region < drawn.length; region++) {
            int here = region;
            double[] left = {lots.uniform() * ways[region][state[0]]};
            int[] reached = {state[0]};
            forEachStep(region, state[0], (taken, choices, next) -> {
                double weight = choices * ways[here + 1][next];
                if (weight > 0 && left[0] >= 0) {
                    drawn[here] = taken.clone();
                    reached[0] = next;
                    left[0] -= weight;
                }
            });
            state[0] = reached[0];
        }
        return drawn;
    }

    /** How many are taken of each region and phase on average over all samples. */
    double[][] expected() {
        double[][] expected = new double[regions.size()][greatest.length];
        double[] reached = new double[ways[0].length];
        reached[0] = 1;
        for (int region = 0; region < regions.size(); region++) {
            double[] onward = ways[region + 1];
            double[] mean = expected[region];
            double[] then = new double[reached.length];
            for (int state = 0; state < reached.length; state++) {
                double before = reached[state];
                if (before == 0) {
                    continue;
                }
                forEachStep(region, state, (taken, choices, next) -> {
                    then[next] += before * choices;
                    for (int phase = 0; phase < taken.length; phase++) {
                        mean[phase] += taken[phase] * (before * choices * onward[next] / samples());
                    }
                });
            }
            reached = then;
        }
        return expected;
    }

    private boolean keeps(int state, List<Quota> phases, Quota all) {
        int sum = 0;
        for (int phase = 0; phase < greatest.length; phase++) {
            int taken = taken(state, phase);
            sum += taken;
            if (taken < phases.get(phase).least()) {
                return false;
            }
        }
        return sum >= all.least() && sum <= all.most();
    }

    private int taken(int state, int phase) {
        return state / stride[phase] % (greatest[phase] + 1);
    }

    private void forEachStep(int region, int state, Step step) {
        spread(region, state, 0, new int[greatest.length], 0, 1, step);
    }

    private void spread(int region, int state, int phase, int[] taken, int sum, double choices, Step step) {
        if (phase == greatest.length) {
            if (sum >= regions.get(region).least()) {
                int next = state;
                for (int each = 0; each < taken.length; each++) {
                    next += taken[each] * stride[each];
                }
                step.take(taken, choices, next);
            }
            return;
        }
        int there = schools[region][phase];
        int most = Math.min(
                Math.min(there, greatest[phase] - taken(state, phase)),
                regions.get(region).most() - sum);
        double ofThese = choices;
        for (int count = 0; count <= most; count++) {
            taken[phase] = count;
            spread(region, state, phase + 1, taken, sum + count, ofThese, step);
            ofThese = ofThese * (there - count) / (count + 1);
        }
        taken[phase] = 0;
    }
}
