package org.unstuck.home.internal;

import java.util.List;
import org.unstuck.school.Link;
import org.unstuck.school.Urn;

/** Links: predecessor, successor, kind, date, row. */
final class LinkColumns {

    private static final int WIDTH = 6;
    private static final Link.Kind[] KINDS = Link.Kind.values();

    private LinkColumns() {}

    static int[] encode(List<Link> links, Encoder encoder) {
        return Encoder.encode(links, (link, column) -> {
            column.add(link.predecessor().value());
            column.add(link.successor().value());
            column.add(Codes.of(link.kind()));
            column.add(Days.encode(link.established()));
            encoder.addRow(link.source(), column);
        });
    }

    static List<Link> decode(int[] column, Decoder decoder) {
        return Decoder.decode(
                column,
                WIDTH,
                at -> new Link(
                        new Urn(column[at]),
                        new Urn(column[at + 1]),
                        KINDS[column[at + 2]],
                        Days.decode(column[at + 3]),
                        decoder.row(column, at + 4)));
    }
}
