package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.classification.Words;
import org.unstuck.picture.About;
import org.unstuck.picture.Grid;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureTable;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Cover;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Shorthand;
import org.unstuck.publish.Workbook;

/** Every table of a picture with every column, small numbers included: for colleagues. */
public final class FullWorkbook {
    private static final int DECIMALS = 2;

    private FullWorkbook() {}

    /** With a cover of {@link PictureCover#forColleagues}. */
    public static Workbook of(NationalPicture picture, Cover cover) {
        List<Sheet> sheets = new ArrayList<>();
        for (PictureTable table : picture.tables()) {
            if (!table.grid().rows().isEmpty()) {
                sheets.add(sheet("Table_" + (sheets.size() + 1), table, picture));
            }
        }
        return new Workbook(cover, List.of(), sheets);
    }

    private static Sheet sheet(String name, PictureTable table, NationalPicture picture) {
        About about = table.about();
        List<String> lines = new ArrayList<>(List.of(about.reading()));
        lines.addAll(Heading.of(about).lines());
        Grid grid = table.grid();
        return new Sheet(
                name,
                about.title() + ": schools that met '" + picture.definition().title() + "' on "
                        + Words.date(picture.asAt()) + " (not for publication)",
                lines,
                grid.columns().stream().map(FullWorkbook::column).toList(),
                grid.rows().stream().map(row -> cells(row, grid.columns())).toList());
    }

    private static Column column(Grid.Column column) {
        return switch (column.kind()) {
            case TEXT -> Column.text(column.label());
            case COUNT, FIGURE -> Column.number(column.label());
        };
    }

    private static List<Cell> cells(List<Grid.Cell> row, List<Grid.Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = cell(row.get(i));
            boolean words = columns.get(i).kind() == Grid.Kind.TEXT;
            cells.add(
                    words && cell instanceof Cell.Mark mark
                            ? Cell.text(mark.shorthand().bracketed())
                            : cell);
        }
        return cells;
    }

    private static Cell cell(Grid.Cell cell) {
        if (cell instanceof Grid.Cell.Text text) {
            return Cell.text(text.text());
        }
        if (cell instanceof Grid.Cell.Count count) {
            return Cell.number(count.value());
        }
        if (cell instanceof Grid.Cell.Figure figure) {
            return Double.isFinite(figure.value())
                    ? Cell.number(figure.value(), DECIMALS)
                    : Cell.mark(Shorthand.NOT_APPLICABLE);
        }
        return Cell.mark(
                switch (((Grid.Cell.Missing) cell).why()) {
                    case NOT_AVAILABLE -> Shorthand.NOT_AVAILABLE;
                    case NOT_APPLICABLE -> Shorthand.NOT_APPLICABLE;
                });
    }
}
