package org.unstuck.matching;

/** What distance between a treated unit and a control is. */
public enum Metric {
    /**
     * Mahalanobis: differences in standard deviations, with what covariates share counted once. The covariance is pooled
     * within the two groups over all units, also where matching is exact within strata.
     */
    MAHALANOBIS("mahalanobis", "Mahalanobis distance"),
    /**
     * The same on ranks over all units, scaled as if no two were equal, so that outliers and rare values do not distort it
     * (Rosenbaum 2010, chapter 8).
     */
    ROBUST_MAHALANOBIS("robust-mahalanobis", "robust (rank) Mahalanobis distance"),
    /** Euclidean distance of covariates divided by their pooled standard deviations. */
    SCALED_EUCLIDEAN("scaled-euclidean", "scaled Euclidean distance"),
    /** Gower (1971): the mean over covariates of differences that run from 0, alike, to 1, as far apart as any two. */
    GOWER("gower", "Gower's distance"),
    /** The difference of propensity scores: the probability of being treated, by logistic regression. */
    PROPENSITY("propensity", "difference of propensity scores");

    private final String id;
    private final String words;

    Metric(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Its name in a design file. */
    public String id() {
        return id;
    }

    /** Its name in a sentence. */
    public String words() {
        return words;
    }
}
