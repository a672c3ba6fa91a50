package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.List;

/** Finds the nearest eligible controls by looking at each, for distances that no tree can be grown for. */
public final class Scan implements Neighbours {

    private final Block block;
    private final PairDistance measure;
    private final List<Limit> limits;
    private final double widest;
    private final double farthest;
    private final boolean[] taken;

    /**
     * A search of the block's controls.
     *
     * @param farthest a distance that no two that may meet exceed
     * @param widest a distance that partners may not exceed; infinite if there is none
     */
    public Scan(Block block, PairDistance measure, List<Limit> limits, double farthest, double widest) {
        this.block = block;
        this.measure = measure;
        this.limits = List.copyOf(limits);
        this.farthest = Math.min(farthest, widest);
        this.widest = widest;
        this.taken = new boolean[block.controls().size()];
    }

    @Override
    public int treated() {
        return block.treated().size();
    }

    @Override
    public int controls() {
        return block.controls().size();
    }

    @Override
    public double farthest() {
        return farthest;
    }

    @Override
    public void nearest(int treated, Candidates nearest) {
        search(treated, nearest, false);
    }

    @Override
    public void nearestFree(int treated, Candidates nearest) {
        search(treated, nearest, true);
    }

    @Override
    public void take(int control) {
        taken[control] = true;
    }

    @Override
    public void releaseAll() {
        Arrays.fill(taken, false);
    }

    @Override
    public double distance(int treated, int control) {
        return measure.between(block.treated().at(treated), block.controls().at(control));
    }

    @Override
    public boolean eligible(int treated, int control) {
        double distance = distance(treated, control);
        return distance <= widest && distance < Double.POSITIVE_INFINITY && withinLimits(treated, control);
    }

    private void search(int treated, Candidates nearest, boolean onlyFree) {
        for (int control = 0; control < taken.length; control++) {
            if (!(onlyFree && taken[control]) && withinLimits(treated, control)) {
                double distance = distance(treated, control);
                if (distance <= nearest.reach() && distance <= widest && distance < Double.POSITIVE_INFINITY) {
                    nearest.offer(distance, control);
                }
            }
        }
        nearest.sort();
    }

    private boolean withinLimits(int treated, int control) {
        int treatedRow = block.treated().at(treated);
        int controlRow = block.controls().at(control);
        for (Limit limit : limits) {
            if (!limit.allows(treatedRow, controlRow)) {
                return false;
            }
        }
        return true;
    }
}
