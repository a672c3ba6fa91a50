package org.unstuck.publish;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet with one table.
 *
 * @param name of the sheet and of its table, for example {@code Table_1}
 * @param title what the table shows, where and when
 * @param remarks lines between the title and the table, as the source
 * @param columns at least one, with different titles
 * @param rows at least one, each with a cell for every column
 */
public record Sheet(String name, String title, List<String> remarks, List<Column> columns, List<List<Cell>> rows) {

    /** With a line between, so that it cannot be taken for the address of a cell. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+(_[A-Za-z0-9]+)+");

    private static final int LONGEST_NAME = 31;

    public Sheet {
        remarks = List.copyOf(remarks);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A sheet has a name like Table_1, not '" + name + "'");
        }
        Texts.require(title);
        remarks.forEach(Texts::require);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException(name + " has no columns or no rows");
        }
        if (columns.stream().map(Column::title).distinct().count() < columns.size()) {
            throw new IllegalArgumentException(name + " has two columns with the same title");
        }
        for (List<Cell> row : rows) {
            requireFit(name, columns, row);
        }
    }

    private static void requireFit(String name, List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(name + " has a row of " + row.size() + " cells: " + row);
        }
        for (int i = 0; i < row.size(); i++) {
            if (!columns.get(i).allows(row.get(i))) {
                throw new IllegalArgumentException(
                        name + ", column '" + columns.get(i).title() + "' cannot hold " + row.get(i));
            }
        }
    }
}
