package org.unstuck.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sample drawn by lot, and how likely each stuck school was to be in it.
 *
 * @param sample the stuck schools that were drawn, with the partners that make the whole most alike
 * @param chances for the row of every stuck school that has an eligible partner, its probability of being drawn; 0 where
 *     quotas leave no place for it, 1 where it was settled beforehand
 * @param exact whether the probabilities are exact; else they are shares of simulated draws
 * @param simulated how many draws were simulated; 0 where the probabilities are exact
 * @param seed the seed of the lots
 */
public record Draw(Sample sample, Map<Integer, Double> chances, boolean exact, int simulated, long seed)
        implements DrawResult {

    public Draw {
        chances = Collections.unmodifiableMap(new TreeMap<>(chances));
    }
}
