package org.unstuck.matching;

import java.util.List;

/**
 * A pair with what a reader asks about it.
 *
 * @param pair the pair
 * @param worst the covariate in which the two differ most
 * @param alternatives the nearest other eligible controls, nearest first, whether used elsewhere or not
 */
public record PairDetail(Pair pair, Difference worst, List<Pair> alternatives) {

    /**
     * How far two units are apart in one covariate.
     *
     * @param covariate its name
     * @param treated the value of the treated unit, as text; empty where it is missing
     * @param control that of the control
     * @param deviations the difference in standard deviations of all units that take part; NaN where a value is missing
     */
    public record Difference(String covariate, String treated, String control, double deviations) {}

    public PairDetail {
        alternatives = List.copyOf(alternatives);
    }
}
