package org.unstuck.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDistances;

/** All pairs that a sample could be made of: those that the rules of the matching allow, within a phase. */
public final class Pool {

    private static final long MOST_PAIRS = 100_000_000;

    private final MatchingTable table;
    private final String phaseColumn;
    private final String regionColumn;
    private final Map<Integer, List<Pair>> pairs;

    private Pool(MatchingTable table, String phaseColumn, String regionColumn, Map<Integer, List<Pair>> pairs) {
        this.table = table;
        this.phaseColumn = phaseColumn;
        this.regionColumn = regionColumn;
        this.pairs = pairs;
    }

    /**
     * Finds all pairs of stuck schools (the treated) with schools that may be their partners.
     *
     * @param distances infinite where the rules do not allow a pair
     * @throws org.unstuck.UserFacingException if the table lacks a column, or there are more pairs than can be looked at
     */
    public static Pool of(MatchingTable table, PairDistances distances, String phaseColumn, String regionColumn) {
        table.getColumn(phaseColumn);
        table.getColumn(regionColumn);
        int[] rows = table.rowsById();
        int[] partners = Arrays.stream(rows).filter(it -> !table.isTreated(it)).toArray();
        long stuckSchools = (long) rows.length - partners.length;
        if (stuckSchools * partners.length > MOST_PAIRS) {
            throw SampleDesign.unusable(String.format(
                    Locale.ROOT,
                    "A sample looks at every pair, and %,d stuck schools with %,d possible partners make more than the %,d"
                            + " that are possible. Leave out rows that are not needed.",
                    stuckSchools,
                    partners.length,
                    MOST_PAIRS));
        }
        Map<Integer, List<Pair>> pairs = new LinkedHashMap<>();
        Pool pool = new Pool(table, phaseColumn, regionColumn, pairs);
        for (int stuck : rows) {
            if (table.isTreated(stuck)) {
                pairs.put(stuck, pool.possible(stuck, partners, distances));
            }
        }
        return pool;
    }

    private List<Pair> possible(int stuck, int[] partners, PairDistances distances) {
        String phase = phase(stuck);
        return IntStream.of(partners)
                .filter(it -> phase(it).equals(phase))
                .mapToObj(it -> new Pair(stuck, it, distances.distance(stuck, it)))
                .filter(it -> it.distance() < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(Pair::distance))
                .toList();
    }

    public MatchingTable table() {
        return table;
    }

    public String phase(int row) {
        return table.getColumn(phaseColumn).text(row);
    }

    public String region(int row) {
        return table.getColumn(regionColumn).text(row);
    }

    /** Rows of stuck schools, by identifier, whether they have a possible partner or not. */
    List<Integer> stuck() {
        return List.copyOf(pairs.keySet());
    }

    /** The possible pairs of a stuck school, the nearest partner first, equally near ones by identifier. */
    List<Pair> pairs(int stuck) {
        return pairs.getOrDefault(stuck, List.of());
    }

    /** The pool without the pairs that somebody does not want. */
    Pool where(Predicate<Pair> wanted) {
        Map<Integer, List<Pair>> rest = new LinkedHashMap<>();
        pairs.forEach(
                (stuck, each) -> rest.put(stuck, each.stream().filter(wanted).toList()));
        return new Pool(table, phaseColumn, regionColumn, rest);
    }

    /** The pool with only so many nearest partners of each stuck school, and those that matter for another reason. */
    Pool nearest(int count, IntPredicate matters) {
        Map<Integer, List<Pair>> near = new LinkedHashMap<>();
        pairs.forEach((stuck, each) -> near.put(
                stuck,
                IntStream.range(0, each.size())
                        .filter(it -> it < count || matters.test(each.get(it).control()))
                        .mapToObj(each::get)
                        .toList()));
        return new Pool(table, phaseColumn, regionColumn, near);
    }

    /** The row of a school. */
    int row(String id) {
        return IntStream.range(0, table.size())
                .filter(it -> table.id(it).equals(id))
                .findFirst()
                .orElseThrow(() -> SampleDesign.unusable("There is no school " + id + " among those to be matched."));
    }
}
