package org.unstuck.home.internal;

import java.util.List;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;

/** Sources: identifier, name, layout, title, as-at date, traits. */
final class SourceColumns {

    private static final int WIDTH = 6;
    private static final int LISTS_EVERY_SCHOOL = 1;
    private static final int INVENTED = 2;

    private SourceColumns() {}

    static int[] encode(List<Source> sources, Encoder encoder) {
        return Encoder.encode(sources, (source, column) -> {
            column.add(encoder.text(source.id().value()));
            column.add(encoder.text(source.name()));
            column.add(encoder.text(source.layout()));
            column.add(encoder.text(source.title()));
            column.add(Days.encode(source.asAt()));
            column.add((source.listsEverySchool() ? LISTS_EVERY_SCHOOL : 0) | (source.invented() ? INVENTED : 0));
        });
    }

    static List<Source> decode(int[] column, List<String> texts) {
        return List.copyOf(Decoder.decode(
                column,
                WIDTH,
                at -> new Source(
                        new SourceId(texts.get(column[at])),
                        texts.get(column[at + 1]),
                        texts.get(column[at + 2]),
                        texts.get(column[at + 3]),
                        Days.get(column[at + 4]),
                        (column[at + 5] & LISTS_EVERY_SCHOOL) != 0,
                        (column[at + 5] & INVENTED) != 0)));
    }
}
