package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.unstuck.matching.Flow;
import org.unstuck.matching.FlowResult;
import org.unstuck.matching.Pair;

/**
 * Samples in place of one of which schools have declined, the best first: those that keep most of its schools, of these the
 * ones that keep most of its pairs, of these the ones whose distances sum to the least. Each keeps all conditions of the
 * design. Alternatives are ranked by splitting what is left after each best one into parts without it (Murty 1968, Lawler
 * 1972).
 */
public final class Reserves {

    private static final Comparator<Part> BEST_FIRST =
            Comparator.comparingDouble(Part::cost).thenComparingInt(Part::number);

    private final SampleNetwork network;
    private final Sample before;
    private final BitSet invited = new BitSet();
    private final Set<Integer> declined;
    private final ToDoubleFunction<Pair> cost;
    private int parts;

    /** Some of the samples there are, and the best of them. */
    private record Part(Set<Pair> forced, Set<Pair> forbidden, Flow flow, Sample best, double cost, int number) {}

    private Reserves(Pool pool, SampleDesign design, Sample before, Set<Integer> declined, int count) {
        this.before = before;
        before.schools().forEach(invited::set);
        this.declined = declined;
        FixedSchools fixed = FixedSchools.of(design, pool);
        declined.stream().filter(fixed::needs).findFirst().ifPresent(it -> {
            throw SampleDesign.unusable(
                    "School " + pool.table().id(it) + " has declined, but the design has it in the sample.");
        });
        // a stuck school's nearest partners are taken by others, or out of question, or forbidden once for each rank
        int near = design.size() + count + declined.size() + design.leftOut().size();
        Pool rest = pool.nearest(near, it -> invited.get(it) || fixed.needs(it))
                .where(it -> !declined.contains(it.treated()) && !declined.contains(it.control()));
        this.cost = cost(rest, design, before, invited);
        this.network = new SampleNetwork(rest, design, fixed, invited::get, cost, count);
    }

    /** The distance, less so much for what is kept that a school weighs more than all pairs, and a pair than all distances. */
    private static ToDoubleFunction<Pair> cost(Pool pool, SampleDesign design, Sample before, BitSet invited) {
        double greatest = pool.stuck().stream()
                .flatMap(it -> pool.pairs(it).stream())
                .mapToDouble(Pair::distance)
                .max()
                .orElse(0);
        double ofPair = (greatest + 1) * (design.size() + 1);
        double ofSchool = ofPair * (design.size() + 1);
        return pair -> pair.distance()
                - (before.pairs(pair.treated(), pair.control()) ? ofPair : 0)
                - (invited.get(pair.treated()) ? ofSchool : 0)
                - (invited.get(pair.control()) ? ofSchool : 0);
    }

    /**
     * Ranks the samples that could take the place of one.
     *
     * @param before the sample as it was
     * @param declined rows of the schools that will not take part, besides those that the design leaves out
     * @param count how many alternatives at most
     * @return the best alternatives; none where no other sample keeps the design, which {@link BestSample} then explains
     */
    public static List<Replacement> rank(
            Pool pool, SampleDesign design, Sample before, Set<Integer> declined, int count) {
        return new Reserves(pool, design, before, declined, count).rank(count);
    }

    private List<Replacement> rank(int count) {
        List<Replacement> ranked = new ArrayList<>();
        PriorityQueue<Part> open = new PriorityQueue<>(BEST_FIRST);
        offer(open, network.solve(), Set.of(), Set.of());
        while (ranked.size() < count && !open.isEmpty()) {
            Part part = open.remove();
            ranked.add(Replacement.of(before, part.best(), declined));
            if (ranked.size() < count) {
                split(open, part);
            }
        }
        return ranked;
    }

    /** The samples of a part other than its best: those without its first pair, those with it but not the second, ... */
    private void split(PriorityQueue<Part> open, Part part) {
        Set<Pair> forced = new HashSet<>(part.forced());
        for (Pair pair : part.best().pairs()) {
            if (forced.contains(pair)) {
                continue;
            }
            Set<Pair> forbidden = new HashSet<>(part.forbidden());
            forbidden.add(pair);
            offer(open, network.solve(part.flow(), forced, forbidden), Set.copyOf(forced), forbidden);
            forced.add(pair);
        }
    }

    private void offer(PriorityQueue<Part> open, FlowResult result, Set<Pair> forced, Set<Pair> forbidden) {
        if (result instanceof Flow flow) {
            Sample best = network.sample(flow);
            double total = best.pairs().stream().mapToDouble(cost).sum();
            open.add(new Part(forced, forbidden, flow, best, total, parts++));
        }
    }
}
