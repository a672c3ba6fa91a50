package org.unstuck.sampling;

import org.unstuck.matching.Flow;
import org.unstuck.matching.FlowResult;
import org.unstuck.matching.FlowShortage;
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
        SampleNetwork network = new SampleNetwork(pool, design, fixed, it -> false, Pair::distance, 0);
        FlowResult result = network.solve();
        return result instanceof Flow flow ? network.sample(flow) : network.shortage((FlowShortage) result);
    }
}
