package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unstuck.UserFacingException;
import org.unstuck.matching.internal.Block;
import org.unstuck.matching.internal.Blocks;
import org.unstuck.matching.internal.Candidates;
import org.unstuck.matching.internal.Coordinates;
import org.unstuck.matching.internal.Grid;
import org.unstuck.matching.internal.Limit;
import org.unstuck.matching.internal.Limits;
import org.unstuck.matching.internal.PropensityScores;
import org.unstuck.matching.internal.Screening;

/**
 * Matches a table by a design, and answers who may meet whom at what distance. Rows are those of the table.
 * Not for two threads at once.
 */
public final class Matcher {

    private final MatchingTable table;
    private final Design design;
    private final Screening screening;
    private final List<Assigning.Searchable> blocks = new ArrayList<>();
    private final List<String> notices;
    private final double[] scores;
    private final int[] blockOf;
    private final int[] placeOf;
    private final int[] rankOf;
    private final Grid grid;

    /**
     * Prepares a matching.
     *
     * @throws UserFacingException if the design does not fit the table, or one group is empty
     */
    public Matcher(MatchingTable table, Design design) {
        this.table = table;
        this.design = design;
        Coordinates coordinates = new Coordinates(table, design.covariates());
        this.screening = new Screening(table, design, coordinates.covariates());
        int[] rows = screening.rows();
        boolean[] treated = new boolean[table.size()];
        IntStream.range(0, treated.length).forEach(it -> treated[it] = table.isTreated(it));
        this.scores = design.usesPropensity() ? PropensityScores.of(coordinates, rows, treated) : new double[0];
        Searching searching = new Searching(table, design, coordinates, screening, treated, scores, limits(rows));
        this.notices = searching.notices();
        this.blockOf = new int[table.size()];
        this.placeOf = new int[table.size()];
        Arrays.fill(blockOf, -1);
        List<Column> exact = design.exact().stream().map(table::getColumn).toList();
        for (Block block : Blocks.of(table, exact, screening)) {
            locate(block.treated());
            locate(block.controls());
            blocks.add(new Assigning.Searchable(block, searching.of(block)));
        }
        this.rankOf = new int[table.size()];
        int[] byId = table.rowsById();
        IntStream.range(0, byId.length).forEach(it -> rankOf[byId[it]] = it);
        this.grid = Grid.of(
                blocks.stream()
                        .mapToDouble(it -> it.neighbours().farthest())
                        .max()
                        .orElse(0),
                1,
                1);
    }

    public MatchingTable table() {
        return table;
    }

    public Design design() {
        return design;
    }

    /** Rows that take part, treated units and controls, in the order of their identifiers. */
    public int[] rows() {
        return screening.rows().clone();
    }

    /** Units that take no part because a value is missing, by identifier. */
    public List<Excluded> listExcluded() {
        return screening.excluded();
    }

    /** Sentences about what a reader would otherwise not expect. */
    public List<String> notices() {
        return notices;
    }

    /**
     * Chooses pairs by the design's method.
     *
     * @throws IllegalArgumentException if that is full matching, whose sets {@link FullMatching} finds
     */
    public Pairs match() {
        Assigning assigning = new Assigning(design.method(), blocks, scores);
        List<Pair> pairs = assigning.pairs().stream()
                .sorted(Comparator.<Pair>comparingInt(it -> rankOf[it.treated()])
                        .thenComparing(assigning.nearestFirst())
                        .thenComparingInt(it -> rankOf[it.control()]))
                .toList();
        boolean[] matched = new boolean[table.size()];
        pairs.forEach(it -> matched[it.treated()] = true);
        List<Integer> unmatched = Arrays.stream(screening.rows())
                .filter(it -> table.isTreated(it) && !matched[it])
                .boxed()
                .toList();
        return new Pairs(pairs, unmatched, screening.excluded(), notices, assigning.certificate());
    }

    /**
     * The nearest eligible controls of a treated unit, nearest first; equal ones in the order of identifiers.
     *
     * @param treated row of a treated unit
     * @param most at most so many
     */
    public List<Pair> nearest(int treated, int most) {
        if (blockOf[treated] < 0) {
            return List.of();
        }
        Assigning.Searchable searchable = blocks.get(blockOf[treated]);
        Candidates found = new Candidates(grid.step()).clear(most);
        searchable.neighbours().nearest(placeOf[treated], found);
        return IntStream.range(0, found.size())
                .mapToObj(it -> new Pair(
                        treated,
                        searchable.block().controls().at(found.control(it)),
                        searchable.neighbours().distance(placeOf[treated], found.control(it))))
                .toList();
    }

    /** Whether the rules allow two rows to be paired. */
    public boolean isEligible(int treated, int control) {
        return canCompare(treated, control)
                && blocks.get(blockOf[treated]).neighbours().eligible(placeOf[treated], placeOf[control]);
    }

    /**
     * The distance of two rows that are alike in what must be the same.
     *
     * @throws IllegalArgumentException if they are not, or one takes no part
     */
    public double distance(int treated, int control) {
        if (!canCompare(treated, control)) {
            throw new IllegalArgumentException(table.id(treated) + " and " + table.id(control) + " cannot be compared");
        }
        return blocks.get(blockOf[treated]).neighbours().distance(placeOf[treated], placeOf[control]);
    }

    /**
     * The propensity score of a row, where the design uses one: a probability; NaN for a row that takes no part.
     *
     * @throws IllegalStateException if the design uses none
     */
    public double propensity(int row) {
        if (!design.usesPropensity()) {
            throw new IllegalStateException("this design uses no propensity score");
        }
        return scores[row];
    }

    boolean canCompare(int treated, int control) {
        return blockOf[treated] >= 0 && blockOf[treated] == blockOf[control];
    }

    private void locate(Block.Rows rows) {
        for (int place = 0; place < rows.size(); place++) {
            blockOf[rows.at(place)] = blocks.size();
            placeOf[rows.at(place)] = place;
        }
    }

    private List<Limit> limits(int[] rows) {
        List<Limit> limits = new ArrayList<>();
        for (Caliper caliper : design.calipers()) {
            switch (caliper.of()) {
                case COLUMN -> {
                    Column.Numbers column = table.getNumbers(caliper.column());
                    double[] values = new double[table.size()];
                    Arrays.setAll(values, column::at);
                    limits.add(Limits.of(caliper, values, table, rows));
                }
                case PROPENSITY -> limits.add(Limits.of(caliper, scores, table, rows));
                case DISTANCE -> {}
            }
        }
        return limits;
    }
}
