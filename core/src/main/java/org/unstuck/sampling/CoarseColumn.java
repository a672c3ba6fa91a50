package org.unstuck.sampling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unstuck.matching.Column;
import org.unstuck.matching.MatchingTable;

/**
 * A characteristic of schools, told so roughly that it fits many: words as they stand, or a number by its band.
 *
 * @param title its heading
 * @param column the column of the table
 * @param by the column whose words choose the bands, such as phase; empty where the same bands hold for all
 * @param bands for each such word the bands, the lowest first; where the same hold for all, under the empty word; no bands at
 *     all where the column's words are told as they are
 */
public record CoarseColumn(String title, String column, String by, Map<String, List<Band>> bands) {

    private static final String UNKNOWN = "Not known";

    /**
     * A band of numbers, up to where the next begins.
     *
     * @param name what is told instead of the number
     * @param from its lowest number
     */
    public record Band(String name, double from) {}

    public CoarseColumn {
        Map<String, List<Band>> copy = new TreeMap<>();
        bands.forEach((word, each) -> copy.put(word, List.copyOf(each)));
        bands = Map.copyOf(copy);
        for (List<Band> each : bands.values()) {
            for (int place = 1; place < each.size(); place++) {
                if (each.get(place).from() <= each.get(place - 1).from()) {
                    throw SampleDesign.unusable("The bands of '" + title + "' do not rise: '"
                            + each.get(place).name() + "' begins at or below '"
                            + each.get(place - 1).name() + "'.");
                }
            }
        }
    }

    /** A column whose words are told as they are. */
    public static CoarseColumn words(String title, String column) {
        return new CoarseColumn(title, column, "", Map.of());
    }

    /** What is told of a row. */
    String of(MatchingTable table, int row) {
        Column values = table.getColumn(column);
        if (values.isMissing(row)) {
            return UNKNOWN;
        }
        if (bands.isEmpty()) {
            return values.text(row);
        }
        String word = by.isEmpty() ? "" : table.getColumn(by).text(row);
        double number = table.getNumbers(column).at(row);
        String name = UNKNOWN;
        for (Band band : bands.getOrDefault(word, List.of())) {
            name = number >= band.from() ? band.name() : name;
        }
        return name;
    }
}
