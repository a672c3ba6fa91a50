package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;

/**
 * What a plan makes of a pool.
 *
 * @param sample the pairs
 * @param draw how they were drawn; null where the best were chosen
 * @param reserves for each school that might decline, what could take its place; none for schools that are settled
 * @param appendix what may be told of the schools; null where no table is wanted
 */
public record SampleOutcome(
        Sample sample,
        @Nullable Draw draw,
        List<Reserve> reserves,
        @Nullable AppendixTable appendix) {

    /**
     * What could take the place of a school.
     *
     * @param school the row of the school that might decline
     * @param replacements the best first; empty where no other sample keeps all conditions
     */
    public record Reserve(int school, List<Replacement> replacements) {
        public Reserve {
            replacements = List.copyOf(replacements);
        }
    }

    public SampleOutcome {
        reserves = List.copyOf(reserves);
    }

    /**
     * Carries out a plan.
     *
     * @param seed for lots: which schools, where the plan draws them, and the order of pairs in the table to publish
     * @throws UserFacingException if no sample keeps all conditions, which it names; or if the plan names a school that is not
     *     in the pool
     */
    public static SampleOutcome of(Pool pool, SamplePlan plan, long seed) {
        Draw draw = plan.choice() == SamplePlan.Choice.BY_LOT ? drawn(pool, plan, seed) : null;
        Sample sample = draw == null ? best(pool, plan) : draw.sample();
        AppendixTable appendix = plan.appendix().isEmpty()
                ? null
                : AppendixTable.of(sample, pool.table(), plan.appendix(), plan.least(), seed);
        return new SampleOutcome(sample, draw, reserves(pool, plan, sample), appendix);
    }

    private static Draw drawn(Pool pool, SamplePlan plan, long seed) {
        DrawResult result = StratifiedDraw.draw(pool, plan.design(), seed);
        if (result instanceof Shortage shortage) {
            throw SampleDesign.unusable(shortage.sentence());
        }
        return (Draw) result;
    }

    private static Sample best(Pool pool, SamplePlan plan) {
        SampleResult result = BestSample.choose(pool, plan.design());
        if (result instanceof Shortage shortage) {
            throw SampleDesign.unusable(shortage.sentence());
        }
        return (Sample) result;
    }

    private static List<Reserve> reserves(Pool pool, SamplePlan plan, Sample sample) {
        List<Reserve> reserves = new ArrayList<>();
        if (plan.reserves() > 0) {
            FixedSchools fixed = FixedSchools.of(plan.design(), pool);
            for (int school : sample.schools()) {
                if (!fixed.needs(school)) {
                    reserves.add(new Reserve(
                            school, Reserves.rank(pool, plan.design(), sample, Set.of(school), plan.reserves())));
                }
            }
        }
        return reserves;
    }
}
