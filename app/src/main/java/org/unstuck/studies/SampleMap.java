package org.unstuck.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.figure.Amount;
import org.unstuck.figure.Caption;
import org.unstuck.figure.Tiles;
import org.unstuck.pairs.VisitPair;

/** Where the pairs of a sample are: a tile for each region, laid out roughly as on a map. */
final class SampleMap {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;

    /** The nine regions of England, row by row from the north-west; what is called otherwise stands below them. */
    private static final Map<String, Integer> PLACES = Map.of(
            "North West", 3,
            "North East", 1,
            "Yorkshire and the Humber", 4,
            "West Midlands", 6,
            "East Midlands", 7,
            "East of England", 8,
            "South West", 9,
            "South East", 10,
            "London", 11);

    private SampleMap() {}

    /** A school whose region is not known is on no tile. */
    static Tiles of(Study study, List<VisitPair> pairs) {
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        PLACES.keySet().forEach(it -> counts.put(it, 0));
        pairs.stream()
                .map(VisitPair::region)
                .filter(it -> !it.isEmpty())
                .forEach(it -> counts.merge(it, 1, Integer::sum));
        List<Tiles.Tile> tiles = new ArrayList<>();
        int others = COLUMNS * ROWS;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            Integer known = PLACES.get(each.getKey());
            int place = known == null ? others++ : known;
            tiles.add(new Tiles.Tile(
                    each.getKey(),
                    place % COLUMNS,
                    place / COLUMNS,
                    Amount.of(100.0 * each.getValue() / Math.max(1, pairs.size()))));
        }
        return new Tiles(
                new Caption(
                        "Where the pairs of ‘" + study.title() + "’ are", "Register of schools, by the stuck school"),
                "Region",
                "Share of the pairs of the sample",
                tiles);
    }
}
