package org.unstuck.home.internal;

import java.util.List;
import org.unstuck.school.Membership;
import org.unstuck.school.Urn;

/** Memberships: school, group's identifier, name and type, joining, row. */
final class MembershipColumns {

    private static final int WIDTH = 7;

    private MembershipColumns() {}

    static int[] encode(List<Membership> memberships, Encoder encoder) {
        return Encoder.encode(memberships, (membership, column) -> {
            column.add(membership.urn().value());
            column.add(encoder.text(membership.groupUid()));
            column.add(encoder.text(membership.groupName()));
            column.add(encoder.text(membership.groupType()));
            column.add(Days.encode(membership.joined()));
            encoder.addRow(membership.source(), column);
        });
    }

    static List<Membership> decode(int[] column, Decoder decoder) {
        return Decoder.decode(
                column,
                WIDTH,
                at -> new Membership(
                        new Urn(column[at]),
                        decoder.text(column[at + 1]),
                        decoder.text(column[at + 2]),
                        decoder.text(column[at + 3]),
                        Days.decode(column[at + 4]),
                        decoder.row(column, at + 5)));
    }
}
