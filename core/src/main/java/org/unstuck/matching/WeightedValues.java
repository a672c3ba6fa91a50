package org.unstuck.matching;

/**
 * The mean and the variance of one group.
 *
 * @param weight the sum of the weights
 * @param variance of a share, p (1 - p); else unbiased, which with weights divides by one less the sum of squared shares
 *     of the weight
 */
record WeightedValues(double weight, double mean, double variance) {

    static WeightedValues of(BalanceVariable variable, BalanceGroups groups, boolean treated) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int row : groups.listCounted()) {
            if (groups.treated(row) == treated && variable.known(row)) {
                weight += groups.weight(row);
                sum += groups.weight(row) * variable.value(row);
                squares += groups.weight(row) * groups.weight(row);
            }
        }
        double mean = sum / weight;
        if (variable.binary()) {
            return new WeightedValues(weight, mean, mean * (1 - mean));
        }
        double deviations = 0;
        for (int row : groups.listCounted()) {
            if (groups.treated(row) == treated && variable.known(row)) {
                double deviation = variable.value(row) - mean;
                deviations += groups.weight(row) / weight * deviation * deviation;
            }
        }
        return new WeightedValues(weight, mean, deviations / (1 - squares / (weight * weight)));
    }

    double standardDeviation() {
        return Math.sqrt(variance);
    }
}
