package org.unstuck.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.UserFacingException;
import org.unstuck.matching.internal.Block;
import org.unstuck.matching.internal.Scan;

/** Distances that come from elsewhere, such as a table of travel times; an infinite one forbids a pair. */
public final class GivenDistances {

    private final List<String> treated;
    private final List<String> controls;
    private final double[][] distances;

    /**
     * Copies what it is given.
     *
     * @param treated identifiers of treated units, no two the same
     * @param controls identifiers of controls, likewise
     * @param distances for each treated unit those to all controls: 0 or more, infinite for a pair that may not be
     * @throws UserFacingException if a distance is not, an identifier stands twice, or one group is empty
     */
    public GivenDistances(List<String> treated, List<String> controls, double[][] distances) {
        this.treated = List.copyOf(treated);
        this.controls = List.copyOf(controls);
        requireUnits(this.treated, "treated unit");
        requireUnits(this.controls, "control");
        if (distances.length != treated.size()) {
            throw new IllegalArgumentException("there are " + treated.size() + " treated units");
        }
        this.distances = new double[distances.length][];
        for (int row = 0; row < distances.length; row++) {
            this.distances[row] = distances[row].clone();
            requireDistances(row);
        }
    }

    /**
     * Chooses pairs; rows are places in the two lists.
     *
     * @throws UserFacingException if the method needs a propensity score
     */
    public Pairs match(Method method) {
        if (method instanceof Method.Nearest nearest
                && (nearest.order() == Method.Order.LARGEST || nearest.order() == Method.Order.SMALLEST)) {
            throw unusable("Given distances have no propensity score to order by.");
        }
        Block block = new Block(byId(treated), byId(controls));
        Scan scan = new Scan(
                block, (row, control) -> distances[row][control], List.of(), farthest(), Double.POSITIVE_INFINITY);
        Assigning assigning = new Assigning(method, List.of(new Assigning.Searchable(block, scan)), new double[0]);
        List<Pair> pairs = assigning.pairs().stream()
                .sorted(Comparator.<Pair, String>comparing(it -> treated.get(it.treated()))
                        .thenComparing(assigning.nearestFirst())
                        .thenComparing(it -> controls.get(it.control())))
                .toList();
        List<Integer> unmatched = IntStream.range(0, treated.size())
                .filter(it -> pairs.stream().noneMatch(pair -> pair.treated() == it))
                .boxed()
                .sorted(Comparator.comparing(treated::get))
                .toList();
        return new Pairs(pairs, unmatched, List.of(), List.of(), assigning.certificate());
    }

    private static Block.Rows byId(List<String> ids) {
        return new Block.Rows(IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    private double farthest() {
        double farthest = 0;
        for (double[] row : distances) {
            for (double distance : row) {
                farthest = distance < Double.POSITIVE_INFINITY ? Math.max(farthest, distance) : farthest;
            }
        }
        return farthest;
    }

    private static void requireUnits(List<String> ids, String what) {
        if (ids.isEmpty()) {
            throw unusable("There is no " + what + ", so there is nothing to match.");
        }
        HashSet<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw unusable("The " + what + " '" + id + "' stands twice. Each unit needs an identifier of its own.");
            }
        }
    }

    private void requireDistances(int row) {
        if (distances[row].length != controls.size()) {
            throw new IllegalArgumentException("there are " + controls.size() + " controls");
        }
        for (int control = 0; control < controls.size(); control++) {
            if (!(distances[row][control] >= 0)) {
                throw unusable("The distance of " + treated.get(row) + " and " + controls.get(control)
                        + " is 0 or more, not " + distances[row][control] + ".");
            }
        }
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
