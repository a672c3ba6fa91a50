package org.unstuck.matching.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Greedy assignments: one treated unit after the other takes the nearest control that is left. */
public final class NearestAssignment {

    /** A pair, by places in the block. */
    public record Taken(int treated, int control) {}

    /** A treated unit with the control that it would take next. */
    private record Wish(long cost, int treated, int control) {
        static final Comparator<Wish> CLOSEST =
                Comparator.comparingLong(Wish::cost).thenComparingInt(Wish::treated);
        static final Comparator<Wish> FARTHEST =
                Comparator.comparingLong(Wish::cost).reversed().thenComparingInt(Wish::treated);
    }

    private final Neighbours neighbours;
    private final Candidates search;

    public NearestAssignment(Neighbours neighbours, Grid grid) {
        this.neighbours = neighbours;
        this.search = new Candidates(grid.step());
    }

    /** Every treated unit takes its nearest controls, which others may take too. */
    public List<Taken> withReplacement(int each) {
        List<Taken> taken = new ArrayList<>();
        for (int treated = 0; treated < neighbours.treated(); treated++) {
            neighbours.nearest(treated, search.clear(each));
            for (int i = 0; i < search.size(); i++) {
                taken.add(new Taken(treated, search.control(i)));
            }
        }
        return taken;
    }

    /** Treated units take in a fixed order, in so many rounds. */
    public List<Taken> inOrder(int[] order, int each) {
        List<Taken> taken = new ArrayList<>();
        for (int round = 0; round < each; round++) {
            for (int treated : order) {
                neighbours.nearestFree(treated, search.clear(1));
                if (search.size() > 0) {
                    taken.add(new Taken(treated, search.control(0)));
                    neighbours.take(search.control(0));
                }
            }
        }
        return taken;
    }

    /** Whoever has the nearest control, or the furthest nearest one, takes next, in so many rounds. */
    public List<Taken> byDistance(boolean closestFirst, int each) {
        List<Taken> taken = new ArrayList<>();
        for (int round = 0; round < each; round++) {
            roundByDistance(closestFirst, taken);
        }
        return taken;
    }

    private void roundByDistance(boolean closestFirst, List<Taken> taken) {
        NavigableSet<Wish> wishes = new TreeSet<>(closestFirst ? Wish.CLOSEST : Wish.FARTHEST);
        Map<Integer, List<Wish>> wishedBy = new HashMap<>();
        for (int treated = 0; treated < neighbours.treated(); treated++) {
            wish(treated, wishes, wishedBy);
        }
        while (!wishes.isEmpty()) {
            Wish next = wishes.first();
            taken.add(new Taken(next.treated(), next.control()));
            neighbours.take(next.control());
            wishes.remove(next);
            for (Wish disappointed : wishedBy.getOrDefault(next.control(), List.of())) {
                if (wishes.remove(disappointed)) {
                    wish(disappointed.treated(), wishes, wishedBy);
                }
            }
        }
    }

    private void wish(int treated, NavigableSet<Wish> wishes, Map<Integer, List<Wish>> wishedBy) {
        neighbours.nearestFree(treated, search.clear(1));
        if (search.size() > 0) {
            Wish wish = new Wish(search.cost(0), treated, search.control(0));
            wishes.add(wish);
            wishedBy.computeIfAbsent(wish.control(), it -> new ArrayList<>()).add(wish);
        }
    }
}
