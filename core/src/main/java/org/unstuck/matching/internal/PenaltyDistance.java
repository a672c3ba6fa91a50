package org.unstuck.matching.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unstuck.matching.Covariate;

/**
 * A distance of the Euclidean family on the covariates that both have, each that one lacks counting as if they differed
 * by a penalty in it. Which covariates a pair has in common decides the space in which it is compared.
 */
public final class PenaltyDistance implements PairDistance {

    private final List<Covariate> covariates;
    private final double penalty;
    private final MetricBasis basis;
    private final int[] rows;
    /** For each row which covariates it lacks, as bits. */
    private final long[] lacks;

    private final Map<Long, Points> spaces = new HashMap<>();

    /**
     * Of a table.
     *
     * @param rows rows that take part
     * @param lacks for each row which covariates it lacks: bit i for covariate i
     */
    public PenaltyDistance(MetricBasis basis, List<Covariate> covariates, int[] rows, long[] lacks, double penalty) {
        this.basis = basis;
        this.covariates = covariates;
        this.rows = rows;
        this.lacks = lacks;
        this.penalty = penalty;
    }

    @Override
    public double between(int treatedRow, int controlRow) {
        long lacking = lacks[treatedRow] | lacks[controlRow];
        double distance = spaces.computeIfAbsent(lacking, this::space).distance(treatedRow, controlRow);
        return lacking == 0 ? distance : withPenalty(distance, lacking);
    }

    /** A distance that no two exceed. */
    public double farthest() {
        long[] patterns =
                Arrays.stream(rows).mapToLong(it -> lacks[it]).distinct().toArray();
        double farthest = 0;
        for (long pattern : patterns) {
            for (long other : patterns) {
                Block.Rows comparable = new Block.Rows(comparable(pattern | other));
                double distance =
                        spaces.computeIfAbsent(pattern | other, this::space).diagonal(comparable);
                farthest = Math.max(farthest, withPenalty(distance, pattern | other));
            }
        }
        return farthest;
    }

    private double withPenalty(double distance, long lacking) {
        double weights = 0;
        for (int i = 0; i < covariates.size(); i++) {
            weights += isIn(lacking, i) ? covariates.get(i).weight() : 0;
        }
        return Math.sqrt(distance * distance + penalty * penalty * weights);
    }

    private Points space(long lacking) {
        return basis.points(it -> !isIn(lacking, it), comparable(lacking), lacks.length);
    }

    /** The rows that lack no more than this. */
    private int[] comparable(long lacking) {
        return Arrays.stream(rows).filter(it -> (lacks[it] & ~lacking) == 0).toArray();
    }

    private static boolean isIn(long set, int member) {
        return (set >> member & 1) != 0;
    }
}
