package org.unstuck.matching;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.matching.internal.Coordinates;
import org.unstuck.matching.internal.Spread;

/** Looks into pairs: in what they differ most, and who else could have been chosen. */
public final class PairDetails {

    /** How far apart two rows are in one covariate. */
    private record Measure(Covariate covariate, Column column, List<Spread> spreads) {

        double deviations(int row, int other) {
            return spreads.stream()
                    .mapToDouble(it -> it.deviations(row, other))
                    .max()
                    .orElse(0);
        }

        PairDetail.Difference difference(Pair pair) {
            return new PairDetail.Difference(
                    covariate.column(),
                    column.text(pair.treated()),
                    column.text(pair.control()),
                    deviations(pair.treated(), pair.control()));
        }
    }

    private final Matcher matcher;
    private final List<Measure> measures = new ArrayList<>();

    public PairDetails(Matcher matcher) {
        this.matcher = matcher;
        MatchingTable table = matcher.table();
        for (Covariate covariate : matcher.design().covariates()) {
            if (covariate.weight() > 0) {
                measures.add(new Measure(
                        covariate,
                        table.getColumn(covariate.column()),
                        Spread.of(new Coordinates(table, List.of(covariate)), matcher.rows())));
            }
        }
    }

    /**
     * Looks into a pair.
     *
     * @param alternatives at most so many other controls
     */
    public PairDetail of(Pair pair, int alternatives) {
        PairDetail.Difference worst = differences(pair).stream()
                .reduce((left, right) -> !(right.deviations() > left.deviations()) ? left : right)
                .orElseThrow();
        List<Pair> others = matcher.nearest(pair.treated(), alternatives + 1).stream()
                .filter(it -> it.control() != pair.control())
                .limit(alternatives)
                .toList();
        return new PairDetail(pair, worst, others);
    }

    /** How far apart two rows are in each covariate that counts, in the order of the design. */
    public List<PairDetail.Difference> differences(Pair pair) {
        return measures.stream().map(it -> it.difference(pair)).toList();
    }
}
