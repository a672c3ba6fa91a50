package org.unstuck.nation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.figure.Figure;
import org.unstuck.picture.PictureTable;
import org.unstuck.web.Address;

/**
 * A table on a page, with its figure.
 *
 * @param table the table
 * @param figure its figure, where it has one
 * @param address of its own page
 * @param beside whom it shows the schools beside
 */
public record ShownTable(PictureTable table, @Nullable Figure figure, Address address, Beside beside) {

    public Optional<Figure> findFigure() {
        return Optional.ofNullable(figure);
    }

    /** Where a file of the table is. */
    public String file(String name) {
        return new Address(address.path() + "/" + name, address.parameters()).toString();
    }
}
