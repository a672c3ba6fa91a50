package org.unstuck.nation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unstuck.picture.Grid;

/** Tables of the picture as pages show them: the columns that matter first, limits beside what they belong to. */
public final class CellWords {
    private CellWords() {}

    /** The positions of the columns that a page shows; downloads have them all. */
    public static List<Integer> shown(Grid grid, Beside beside) {
        return IntStream.range(0, grid.columns().size())
                .filter(it -> isShown(grid.columns().get(it), beside))
                .boxed()
                .toList();
    }

    /** Whether a column stands to the right. */
    public static boolean numeric(Grid.Column column) {
        return column.kind() != Grid.Kind.TEXT;
    }

    /** One value in words, with the shorthand of published statistics where there is none. */
    public static String of(Grid.Cell cell) {
        if (cell instanceof Grid.Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Grid.Cell.Count count) {
            return String.format(Locale.UK, "%,d", count.value());
        }
        if (cell instanceof Grid.Cell.Figure figure) {
            return Double.isInfinite(figure.value()) ? "no limit" : String.format(Locale.UK, "%,.1f", figure.value());
        }
        return "[" + ((Grid.Cell.Missing) cell).why().symbol() + "]";
    }

    /** One value as a file for machines has it. */
    static String plain(Grid.Cell cell) {
        if (cell instanceof Grid.Cell.Count count) {
            return Long.toString(count.value());
        }
        if (cell instanceof Grid.Cell.Figure figure) {
            return Double.isInfinite(figure.value()) ? "" : String.format(Locale.ROOT, "%.6f", figure.value());
        }
        return of(cell);
    }

    private static boolean isShown(Grid.Column column, Beside beside) {
        return beside.shows(column) && !column.id().endsWith("_of");
    }
}
