package org.unstuck.bulletin;

import java.util.List;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Sheet;

/**
 * A table as it is given away.
 *
 * @param heading what it is
 * @param columns titles and kinds
 * @param rows at least one
 */
record BulletinTable(Heading heading, List<Column> columns, List<List<Cell>> rows) {

    BulletinTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Sheet sheet(String name, String population) {
        return new Sheet(name, heading.title() + ": " + population, heading.lines(), columns, rows);
    }
}
