package org.unstuck.intake;

import java.util.List;

/**
 * A column that a layout reads, by the wordings of its header.
 *
 * @param names the wordings seen, the most wanted first; none if the layout has no such column
 */
public record Column(List<String> names) {

    /** No column: the layout does not give this. */
    public static final Column NONE = new Column(List.of());

    public Column {
        names = List.copyOf(names);
    }

    /** The wording to use in messages. */
    public String name() {
        return names.isEmpty() ? "" : names.get(0);
    }

    public boolean given() {
        return !names.isEmpty();
    }
}
