package org.unstuck.matching;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;

/**
 * The rules of a matching, as data: who may be paired, what distance is, and how pairs are chosen.
 *
 * @param id its name in files and addresses
 * @param version raised whenever it changes
 * @param title its name for people
 * @param units where a table says which units there are
 * @param covariates in what partners should be alike; at least one, of a weight above 0
 * @param exact columns in which partners must be the same
 * @param calipers how far apart partners may be
 * @param metric what distance is
 * @param method how pairs are chosen
 * @param missing what happens to units with missing values
 */
public record Design(
        String id,
        int version,
        String title,
        Units units,
        List<Covariate> covariates,
        List<String> exact,
        List<Caliper> calipers,
        Metric metric,
        Method method,
        MissingValues missing) {

    public Design {
        covariates = List.copyOf(covariates);
        exact = List.copyOf(exact);
        calipers = List.copyOf(calipers);
        require(covariates.stream().anyMatch(it -> it.weight() > 0), "needs a covariate with a weight above 0");
        requireOnce("covariates", covariates.stream().map(Covariate::column).toList());
        requireOnce("exact", exact);
        require(
                metric != Metric.PROPENSITY || covariates.stream().allMatch(it -> it.weight() == 1),
                "gives weights, which a propensity score does not use");
        if (method instanceof Method.Nearest nearest && !nearest.withReplacement()) {
            boolean byScore = nearest.order() == Method.Order.LARGEST || nearest.order() == Method.Order.SMALLEST;
            require(
                    !byScore || metric == Metric.PROPENSITY,
                    "orders by '" + nearest.order().id() + "', which needs the distance 'propensity'");
        }
        require(
                !(missing instanceof MissingValues.Penalty) || !usesPropensity(metric, calipers),
                "cannot give a penalty for missing values with a propensity score; choose 'exclude' or 'same-pattern'");
    }

    /** Optimal pairs by Mahalanobis distance on these columns of numbers, with no other rule. */
    public static Design on(String... columns) {
        return new Design(
                "design",
                1,
                "Pairs alike in " + String.join(", ", columns),
                Units.USUAL,
                Stream.of(columns).map(Covariate::numeric).toList(),
                List.of(),
                List.of(),
                Metric.MAHALANOBIS,
                new Method.Optimal(1),
                new MissingValues.Exclude());
    }

    public Design withCovariates(List<Covariate> others) {
        return new Design(id, version, title, units, others, exact, calipers, metric, method, missing);
    }

    public Design withExact(String... columns) {
        return new Design(id, version, title, units, covariates, List.of(columns), calipers, metric, method, missing);
    }

    public Design withCalipers(Caliper... others) {
        return new Design(id, version, title, units, covariates, exact, List.of(others), metric, method, missing);
    }

    public Design withMetric(Metric other) {
        return new Design(id, version, title, units, covariates, exact, calipers, other, method, missing);
    }

    public Design withMethod(Method other) {
        return new Design(id, version, title, units, covariates, exact, calipers, metric, other, missing);
    }

    public Design withMissing(MissingValues other) {
        return new Design(id, version, title, units, covariates, exact, calipers, metric, method, other);
    }

    /** Whether a propensity score has to be estimated. */
    public boolean usesPropensity() {
        return usesPropensity(metric, calipers);
    }

    private static boolean usesPropensity(Metric metric, List<Caliper> calipers) {
        return metric == Metric.PROPENSITY || calipers.stream().anyMatch(it -> it.of() == Caliper.Of.PROPENSITY);
    }

    private static void requireOnce(String where, List<String> names) {
        HashSet<String> seen = new HashSet<>();
        for (String name : names) {
            require(seen.add(name), "names '" + name + "' twice under '" + where + "'");
        }
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, "The design " + complaint + ".");
        }
    }
}
