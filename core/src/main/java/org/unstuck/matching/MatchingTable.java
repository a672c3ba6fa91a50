package org.unstuck.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unstuck.UserFacingException;

/**
 * What is to be matched: one row a unit, either treated or a control, with its columns.
 * Rows are counted from 0; units are told apart by an identifier.
 */
public final class MatchingTable {

    private final List<String> ids;
    private final boolean[] treated;
    private final Map<String, Column> columns;
    private final int[] byId;

    /**
     * Copies what it is given.
     *
     * @param ids an identifier a row; no two the same, none blank
     * @param treated for each row whether it is treated (else it is a control)
     * @param columns columns with as many rows, no two of the same name
     * @throws UserFacingException if an identifier is blank or stands twice
     * @throws IllegalArgumentException if lengths differ, or two columns have the same name
     */
    public MatchingTable(List<String> ids, boolean[] treated, List<? extends Column> columns) {
        this.ids = List.copyOf(ids);
        this.treated = treated.clone();
        this.columns = new LinkedHashMap<>();
        requireRows(this.treated.length, "the groups");
        for (Column column : columns) {
            requireRows(column.size(), "column " + column.name());
            if (this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
        this.byId = byId(this.ids);
        requireDistinct();
    }

    /** How many rows there are. */
    public int size() {
        return ids.size();
    }

    public String id(int row) {
        return ids.get(row);
    }

    public boolean isTreated(int row) {
        return treated[row];
    }

    /** All columns, in their order. */
    public List<Column> listColumns() {
        return List.copyOf(columns.values());
    }

    public Optional<Column> findColumn(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /**
     * The column of this name.
     *
     * @throws UserFacingException if there is none
     */
    public Column getColumn(String name) {
        return findColumn(name)
                .orElseThrow(() -> unusable(
                        "The table has no column '" + name + "'; it has " + String.join(", ", columns.keySet()) + "."));
    }

    /**
     * The column of numbers of this name.
     *
     * @throws UserFacingException if there is none, or it holds words
     */
    public Column.Numbers getNumbers(String name) {
        if (getColumn(name) instanceof Column.Numbers numbers) {
            return numbers;
        }
        throw unusable("Column '" + name + "' holds words where numbers are needed.");
    }

    /** All rows in the order of their identifiers, by which every tie is broken. */
    public int[] rowsById() {
        return byId.clone();
    }

    private static int[] byId(List<String> ids) {
        int[] rows = IntStream.range(0, ids.size()).toArray();
        for (int row = 1; row < rows.length; row++) {
            if (ids.get(row - 1).compareTo(ids.get(row)) > 0) {
                return Arrays.stream(rows)
                        .boxed()
                        .sorted(Comparator.comparing(ids::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return rows;
    }

    private void requireDistinct() {
        for (int place = 0; place < byId.length; place++) {
            String id = ids.get(byId[place]);
            if (id.isBlank()) {
                throw unusable("Row " + (byId[place] + 1) + " has no identifier.");
            }
            if (place > 0 && id.equals(ids.get(byId[place - 1]))) {
                throw unusable("The identifier '" + id + "' stands twice, in rows " + (byId[place - 1] + 1) + " and "
                        + (byId[place] + 1) + ". Each unit needs one of its own.");
            }
        }
    }

    private void requireRows(int rows, String what) {
        if (rows != ids.size()) {
            throw new IllegalArgumentException(what + " has " + rows + " rows where there are " + ids.size());
        }
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
