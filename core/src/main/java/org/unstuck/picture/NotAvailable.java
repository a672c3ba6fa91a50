package org.unstuck.picture;

import java.util.List;
import org.unstuck.picture.Grid.Column;

/**
 * A table of the report that the imported files cannot give; its reading says what is missing. Not known is not none.
 *
 * @param about what it would be
 */
public record NotAvailable(About about) implements PictureTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("category", "Category"), Column.count("met", "Met"), Column.count("all", "All schools"));

    @Override
    public Grid grid() {
        return new Grid(
                COLUMNS,
                List.of(new Grid.RowOf().text(about.title()).notAvailable(2).cells()));
    }
}
