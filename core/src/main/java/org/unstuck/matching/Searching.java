package org.unstuck.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unstuck.UserFacingException;
import org.unstuck.matching.internal.Block;
import org.unstuck.matching.internal.Coordinates;
import org.unstuck.matching.internal.GowerDistance;
import org.unstuck.matching.internal.KdTree;
import org.unstuck.matching.internal.Limit;
import org.unstuck.matching.internal.MetricBasis;
import org.unstuck.matching.internal.Neighbours;
import org.unstuck.matching.internal.PenaltyDistance;
import org.unstuck.matching.internal.Points;
import org.unstuck.matching.internal.Scan;
import org.unstuck.matching.internal.Screening;

/** Makes the search of a block that suits the design's distance. */
final class Searching {

    /** The distance itself counts as within a caliper of its own size, whatever its last digit. */
    private static final double ROUNDING = 1 + 1e-12;

    private final MatchingTable table;
    private final Design design;
    private final Coordinates coordinates;
    private final Screening screening;
    private final List<Limit> limits;
    private final double widest;
    private final Function<Block, Neighbours> search;
    private List<String> notices = List.of();

    Searching(
            MatchingTable table,
            Design design,
            Coordinates coordinates,
            Screening screening,
            boolean[] treated,
            double[] scores,
            List<Limit> limits) {
        this.table = table;
        this.design = design;
        this.coordinates = coordinates;
        this.screening = screening;
        this.limits = limits;
        this.widest = design.calipers().stream()
                        .filter(it -> it.of() == Caliper.Of.DISTANCE)
                        .mapToDouble(it -> it.findWidth("").orElseThrow())
                        .min()
                        .orElse(Double.POSITIVE_INFINITY)
                * ROUNDING;
        this.search = switch (design.metric()) {
            case MAHALANOBIS, ROBUST_MAHALANOBIS, SCALED_EUCLIDEAN ->
                euclidean(new MetricBasis(design.metric(), coordinates, screening.rows(), treated));
            case GOWER -> gower();
            case PROPENSITY -> tree(new Points(1, scores));
        };
    }

    Neighbours of(Block block) {
        return search.apply(block);
    }

    /** Sentences about covariates that add nothing to the distance. */
    List<String> notices() {
        return notices;
    }

    private Function<Block, Neighbours> tree(Points points) {
        return block -> new KdTree(block, points, limits, widest);
    }

    private Function<Block, Neighbours> euclidean(MetricBasis basis) {
        notices = basis.notices();
        if (notices.size() == coordinates.covariates().size()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "No covariate varies within the groups, so there is no distance to choose by.");
        }
        int[] rows = screening.rows();
        if (design.missing() instanceof MissingValues.Penalty penalty) {
            return penalty(basis, penalty.each());
        }
        if (design.missing() instanceof MissingValues.SamePattern) {
            Map<Long, Points> spaces = new HashMap<>();
            return block -> new KdTree(
                    block,
                    spaces.computeIfAbsent(screening.lacks(block.treated().at(0)), it -> lacking(basis, it)),
                    limits,
                    widest);
        }
        return tree(basis.points(it -> true, rows, table.size()));
    }

    /** Where the rows lie that lack just these covariates. */
    private Points lacking(MetricBasis basis, long lacking) {
        int[] alike = Arrays.stream(screening.rows())
                .filter(it -> screening.lacks(it) == lacking)
                .toArray();
        return basis.points(it -> (lacking >> it & 1) == 0, alike, table.size());
    }

    private Function<Block, Neighbours> penalty(MetricBasis basis, double each) {
        long[] lacks = new long[table.size()];
        Arrays.setAll(lacks, screening::lacks);
        PenaltyDistance measure = new PenaltyDistance(basis, coordinates.covariates(), screening.rows(), lacks, each);
        double farthest = measure.farthest();
        return block -> new Scan(block, measure, limits, farthest, widest);
    }

    private Function<Block, Neighbours> gower() {
        double penalty = design.missing() instanceof MissingValues.Penalty each ? each.each() : -1;
        GowerDistance measure = new GowerDistance(table, coordinates.covariates(), screening.rows(), penalty);
        notices = measure.notices();
        return block -> new Scan(block, measure, limits, measure.farthest(), widest);
    }
}
