package org.unstuck.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Proportions of groups in an order, such as fifths by deprivation, and whether they rise or fall along it. Cochran (1954),
 * Biometrics 10; Armitage (1955), Biometrics 11.
 *
 * @param groups in their order, with equal steps between
 */
public record TrendOfProportions(List<Proportion> groups) {

    public TrendOfProportions {
        groups = List.copyOf(groups);
    }

    /** Whether there is a linear trend; compares nothing where only one group has members, or all members are alike. */
    public ChiSquare test() {
        double all = groups.stream().mapToDouble(Proportion::of).sum();
        double share = groups.stream().mapToDouble(Proportion::count).sum() / all;
        double middle = IntStream.range(0, groups.size())
                        .mapToDouble(score -> (double) score * groups.get(score).of())
                        .sum()
                / all;
        double slope = 0;
        double spread = 0;
        for (int score = 0; score < groups.size(); score++) {
            double away = score - middle;
            slope += away * groups.get(score).count();
            spread += away * away * groups.get(score).of();
        }
        double variance = share * (1 - share) * spread;
        return variance > 0 ? new ChiSquare(slope * slope / variance, 1) : new ChiSquare(0, 0);
    }
}
