package org.unstuck.intake.internal;

import org.jspecify.annotations.Nullable;
import org.unstuck.intake.Field;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Records;
import org.unstuck.school.Group;
import org.unstuck.school.Membership;

/** Reads groups of schools, or schools' places in them where the row has a school. */
final class GroupPart implements RowPart {

    private final PlainReader uid;
    private final PlainReader name;
    private final PlainReader type;
    private final DateReader opened;
    private final DateReader closed;
    private final DateReader joined;

    GroupPart(Layout layout, Readers readers) {
        uid = readers.text(layout.column(Field.GROUP_UID));
        name = readers.text(layout.column(Field.GROUP_NAME));
        type = readers.text(layout.column(Field.GROUP_TYPE));
        opened = readers.date(layout.column(Field.GROUP_OPENED));
        closed = readers.date(layout.column(Field.GROUP_CLOSED));
        joined = readers.date(layout.column(Field.JOINED));
    }

    @Override
    public boolean read(RowAt at, Records records) {
        Row row = at.row();
        String group = uid.read(row);
        if (group == null) {
            return false;
        }
        if (at.urn() == null) {
            records.group(new Group(
                    group,
                    known(name.read(row)),
                    known(type.read(row)),
                    opened.read(row),
                    closed.read(row),
                    at.source()));
        } else {
            records.membership(new Membership(
                    at.urn(), group, known(name.read(row)), known(type.read(row)), joined.read(row), at.source()));
        }
        return true;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
