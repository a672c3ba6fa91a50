package org.unstuck.home.internal;

import java.util.List;
import org.unstuck.school.Group;

/** Groups: identifier, name, type, opening and closing, row. */
final class GroupColumns {

    private static final int WIDTH = 7;

    private GroupColumns() {}

    static int[] encode(List<Group> groups, Encoder encoder) {
        return Encoder.encode(groups, (group, column) -> {
            column.add(encoder.text(group.uid()));
            column.add(encoder.text(group.name()));
            column.add(encoder.text(group.type()));
            column.add(Days.encode(group.opened()));
            column.add(Days.encode(group.closed()));
            encoder.addRow(group.source(), column);
        });
    }

    static List<Group> decode(int[] column, Decoder decoder) {
        return Decoder.decode(
                column,
                WIDTH,
                at -> new Group(
                        decoder.text(column[at]),
                        decoder.text(column[at + 1]),
                        decoder.text(column[at + 2]),
                        Days.decode(column[at + 3]),
                        Days.decode(column[at + 4]),
                        decoder.row(column, at + 5)));
    }
}
