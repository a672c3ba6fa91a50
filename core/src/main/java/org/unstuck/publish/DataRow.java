package org.unstuck.publish;

import java.util.List;

/**
 * A row of a data file.
 *
 * @param period the time it is about
 * @param geography the place it is about
 * @param items one for each filter, in their order
 * @param values one for each indicator, in their order; numbers and shorthand only
 */
public record DataRow(TimePeriod period, Geography geography, List<String> items, List<Cell> values) {

    public DataRow {
        items = List.copyOf(items);
        values = List.copyOf(values);
        items.forEach(Texts::require);
        if (values.stream().anyMatch(Cell.Text.class::isInstance)) {
            throw new IllegalArgumentException("An indicator holds numbers and shorthand only: " + values);
        }
    }
}
