package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.matching.internal.Block;
import org.unstuck.matching.internal.Grid;
import org.unstuck.matching.internal.NearestAssignment;
import org.unstuck.matching.internal.Neighbours;
import org.unstuck.matching.internal.OptimalAssignment;

/** Runs a method on blocks, one by one, and tells the outcome in rows. */
final class Assigning {

    /** A block and how to search it. */
    record Searchable(Block block, Neighbours neighbours) {}

    private final Method method;
    private final Grid grid;
    /** For each row its propensity score, where the method orders by it. */
    private final double[] scores;

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Certificate.Place> places = new ArrayList<>();
    private final List<Certificate.Control> controls = new ArrayList<>();

    Assigning(Method method, List<Searchable> blocks, double[] scores) {
        if (method instanceof Method.Full) {
            throw new IllegalArgumentException("A full matching has sets, not pairs; ask FullMatching");
        }
        this.method = method;
        this.scores = scores;
        double farthest = blocks.stream()
                .mapToDouble(it -> it.neighbours().farthest())
                .max()
                .orElse(0);
        int treated = blocks.stream().mapToInt(it -> it.neighbours().treated()).sum();
        this.grid = Grid.of(farthest, Math.multiplyExact(treated, method.controlsEach()), method.controlsEach());
        blocks.forEach(this::assign);
    }

    /** Pairs in no order. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The nearest first, distances that differ by rounding alone being equal. */
    Comparator<Pair> nearestFirst() {
        return Comparator.comparingLong(it -> Math.round(it.distance() / grid.step()));
    }

    /** What proves the pairs best; null where the method promises none. */
    @Nullable
    Certificate certificate() {
        return method instanceof Method.Optimal ? new Certificate(places, controls) : null;
    }

    private void assign(Searchable searchable) {
        searchable.neighbours().releaseAll();
        if (method instanceof Method.Optimal) {
            optimal(searchable);
        } else if (method instanceof Method.Nearest nearest) {
            nearest(searchable, nearest).forEach(it -> pair(searchable, it.treated(), it.control()));
        }
    }

    private void pair(Searchable searchable, int treated, int control) {
        Block block = searchable.block();
        pairs.add(new Pair(
                block.treated().at(treated),
                block.controls().at(control),
                searchable.neighbours().distance(treated, control)));
    }

    private void optimal(Searchable searchable) {
        Block block = searchable.block();
        OptimalAssignment found = new OptimalAssignment(searchable.neighbours(), method.controlsEach(), grid);
        for (int treated = 0; treated < block.treated().size(); treated++) {
            for (int number = 0; number < found.places(); number++) {
                if (found.control(treated, number) >= 0) {
                    pair(searchable, treated, found.control(treated, number));
                }
                places.add(new Certificate.Place(
                        block.treated().at(treated),
                        number + 1,
                        found.weightIfEmpty(number),
                        new Certificate.Price(
                                found.emptyPartOfPlace(treated, number), found.distancePartOfPlace(treated, number))));
            }
        }
        for (int control = 0; control < block.controls().size(); control++) {
            Certificate.Price price =
                    new Certificate.Price(found.emptyPartOfControl(control), found.distancePartOfControl(control));
            if (price.empty() != 0 || price.distance() != 0) {
                controls.add(new Certificate.Control(block.controls().at(control), price));
            }
        }
    }

    private List<NearestAssignment.Taken> nearest(Searchable searchable, Method.Nearest nearest) {
        NearestAssignment assignment = new NearestAssignment(searchable.neighbours(), grid);
        int each = nearest.controlsEach();
        if (nearest.withReplacement()) {
            return assignment.withReplacement(each);
        }
        Block.Rows treated = searchable.block().treated();
        return switch (nearest.order()) {
            case DATA -> assignment.inOrder(sorted(treated, Comparator.comparingInt(treated::at)), each);
            case LARGEST ->
                assignment.inOrder(sorted(treated, Comparator.comparingDouble(it -> -scores[treated.at(it)])), each);
            case SMALLEST ->
                assignment.inOrder(sorted(treated, Comparator.comparingDouble(it -> scores[treated.at(it)])), each);
            case CLOSEST -> assignment.byDistance(true, each);
            case FARTHEST -> assignment.byDistance(false, each);
        };
    }

    /** Places of a block in an order; equal ones stay in that of identifiers. */
    private static int[] sorted(Block.Rows rows, Comparator<Integer> order) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
