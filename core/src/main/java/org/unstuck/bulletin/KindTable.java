package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;

/**
 * A table of kinds of schools.
 *
 * @param heading what it is
 * @param rows one for each kind, the total last
 */
record KindTable(Heading heading, List<KindRow> rows) {

    KindTable {
        rows = List.copyOf(rows);
    }

    BulletinTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Kind of schools")));
        KindRow.INDICATORS.forEach(it -> columns.add(Column.number(it.label())));
        return new BulletinTable(
                heading,
                columns,
                rows.stream()
                        .map(it -> Stream.concat(Stream.of(Cell.text(it.label())), it.values().stream())
                                .toList())
                        .toList());
    }
}
