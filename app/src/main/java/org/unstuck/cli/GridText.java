package org.unstuck.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unstuck.picture.Grid;
import org.unstuck.picture.Grid.Cell;

/** A table as lines for a terminal: without limits, bounds and denominators, which the other forms give. */
final class GridText {
    private static final int WIDEST = 60;

    private GridText() {}

    static void print(Grid grid, PrintWriter out) {
        List<Integer> shown = IntStream.range(0, grid.columns().size())
                .filter(it -> fits(grid.columns().get(it).id()))
                .boxed()
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(it -> grid.columns().get(it).label()).toList());
        grid.rows()
                .forEach(row -> lines.add(
                        shown.stream().map(it -> shortened(words(row.get(it)))).toList()));
        int[] widths = IntStream.range(0, shown.size())
                .map(column -> lines.stream()
                        .mapToInt(it -> it.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                boolean words = grid.columns().get(shown.get(i)).kind() == Grid.Kind.TEXT;
                text.append(String.format(Locale.UK, "%" + (words ? "-" : "") + widths[i] + "s  ", line.get(i)));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static boolean fits(String column) {
        return !column.endsWith("_lower")
                && !column.endsWith("_upper")
                && !column.endsWith("_bound")
                && !column.endsWith("_of")
                && !column.startsWith("rest")
                && !column.startsWith("ratio_to_rest");
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Count count) {
            return String.format(Locale.UK, "%,d", count.value());
        }
        return cell instanceof Cell.Figure figure ? String.format(Locale.UK, "%.1f", figure.value()) : plain(cell);
    }

    /** One value as files for machines hold it: no grouping, at most six decimals, a symbol where there is none. */
    static String plain(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        }
        if (cell instanceof Cell.Figure figure) {
            return Double.isInfinite(figure.value())
                    ? (figure.value() > 0 ? "Infinity" : "-Infinity")
                    : BigDecimal.valueOf(figure.value())
                            .setScale(6, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString();
        }
        return "[" + ((Cell.Missing) cell).why().symbol() + "]";
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 3) + "...";
    }
}
