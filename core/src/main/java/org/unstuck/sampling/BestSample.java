package org.unstuck.sampling;

import java.util.Set;
import org.unstuck.matching.Pair;

/**
 * The sample whose pairs are most alike: of all samples that keep the design, the one whose distances sum to the least.
 * It favours typical schools, for which near partners are many, and is not a probability sample.
 */
public final class BestSample {

    private BestSample() {}

    /**
     * Chooses it.
     *
     * @throws org.unstuck.UserFacingException if the design names a school that is not in the pool
     */
    public static SampleResult choose(Pool pool, SampleDesign design) {
        FixedSchools fixed = FixedSchools.of(design, pool);
        return new SampleNetwork(pool, design, fixed, Set.of(), Set.of(), it -> false, Pair::distance).solve();
    }
}
