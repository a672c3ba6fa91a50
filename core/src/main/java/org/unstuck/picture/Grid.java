package org.unstuck.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unstuck.statistics.Interval;

/**
 * A table as columns and rows, one value in a cell.
 *
 * @param columns their names, and what stands in them
 * @param rows each with a cell for every column
 */
public record Grid(List<Column> columns, List<List<Cell>> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** A number of schools, or of things that schools have: what disclosure control looks at. */
        COUNT,
        /** A number worked out of counts, which must go where they go. */
        FIGURE
    }

    /**
     * A column.
     *
     * @param id for machines: lower-case letters, digits and underscores
     * @param label for people
     * @param kind what stands in it
     */
    public record Column(String id, String label, Kind kind) {
        static Column text(String id, String label) {
            return new Column(id, label, Kind.TEXT);
        }

        static Column count(String id, String label) {
            return new Column(id, label, Kind.COUNT);
        }

        static Column figure(String id, String label) {
            return new Column(id, label, Kind.FIGURE);
        }
    }

    /** One value. */
    public sealed interface Cell {
        /** Words. */
        record Text(String text) implements Cell {}

        /** A whole number. */
        record Count(long value) implements Cell {}

        /** A number that is not whole; infinite for a limit that the data do not set. */
        record Figure(double value) implements Cell {}

        /** No value. */
        record Missing(Why why) implements Cell {}
    }

    /** Why there is no value, with the shorthand of published statistics. */
    public enum Why {
        NOT_AVAILABLE("x"),
        NOT_APPLICABLE("z");

        private final String symbol;

        Why(String symbol) {
            this.symbol = symbol;
        }

        /** Without brackets. */
        public String symbol() {
            return symbol;
        }
    }

    /** Puts a row together, cell by cell. */
    static final class RowOf {
        private final List<Cell> cells = new ArrayList<>();

        RowOf text(String text) {
            cells.add(new Cell.Text(text));
            return this;
        }

        RowOf count(long value) {
            cells.add(new Cell.Count(value));
            return this;
        }

        RowOf figure(double value) {
            cells.add(Double.isNaN(value) ? new Cell.Missing(Why.NOT_APPLICABLE) : new Cell.Figure(value));
            return this;
        }

        RowOf figure(OptionalDouble value) {
            return figure(value.orElse(Double.NaN));
        }

        RowOf interval(Interval interval) {
            return figure(interval.lower()).figure(interval.upper());
        }

        RowOf bounds(Bounds bounds) {
            return count(bounds.lower()).count(bounds.upper());
        }

        /** Count, of, percentage. */
        RowOf share(Share share) {
            return count(share.count()).count(share.of()).figure(share.percentage());
        }

        /** Count, of, percentage and its limits. */
        RowOf shareWithin(Share share) {
            share(share);
            return share.of() == 0 ? notApplicable(2) : interval(share.interval());
        }

        /** Value and limits. */
        RowOf ratio(Optional<Ratio> ratio) {
            return ratio.map(it -> figure(it.value()).interval(it.interval())).orElseGet(() -> notApplicable(3));
        }

        RowOf notApplicable(int times) {
            cells.addAll(Collections.nCopies(times, new Cell.Missing(Why.NOT_APPLICABLE)));
            return this;
        }

        RowOf notAvailable(int times) {
            cells.addAll(Collections.nCopies(times, new Cell.Missing(Why.NOT_AVAILABLE)));
            return this;
        }

        List<Cell> cells() {
            return cells;
        }
    }
}
