package org.unstuck.matching;

/**
 * One characteristic in a balance table.
 *
 * @param binary whether its means are shares
 * @param missing how many of all units have no value; they count in nothing here
 * @param before all schools
 * @param after those that were matched
 * @param withinPairs how far those matched with each other are apart
 */
public record BalanceRow(
        String variable,
        boolean binary,
        int missing,
        BalanceFigures before,
        BalanceFigures after,
        PairDifferences withinPairs) {}
