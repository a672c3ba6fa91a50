package org.unstuck.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unstuck.figure.Caption;
import org.unstuck.figure.Figure;
import org.unstuck.picture.About;
import org.unstuck.publish.Cell;
import org.unstuck.publish.Column;
import org.unstuck.publish.Cover;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.Sheet;
import org.unstuck.publish.Workbook;

/** What is given away of a picture: each table for people and for machines, and which are left out and why. */
public final class Bulletin {
    private final String population;
    private final Piece content;
    private final List<LeftOut> leftOut;

    Bulletin(String population, Piece content, List<LeftOut> leftOut) {
        this.population = population;
        this.content = content;
        this.leftOut = List.copyOf(leftOut);
    }

    /** Tables of the picture that are not in it. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The same tables for machines, in the form of explore education statistics. */
    public List<DataFile> data() {
        return content.data();
    }

    /**
     * Figures of tables of kinds of schools, by the names of their files without endings.
     *
     * @param captions what stands above the figure of a table
     */
    public Map<String, Figure> figures(Function<About, Caption> captions) {
        return new Drawings(captions).of(content.drawn());
    }

    /** One table a sheet, in the order of the picture; the last says what is left out. */
    public Workbook workbook(Cover cover) {
        List<Sheet> sheets = new ArrayList<>();
        for (BulletinTable table : content.tables()) {
            sheets.add(table.sheet("Table_" + (sheets.size() + 1), population));
        }
        if (!leftOut.isEmpty()) {
            sheets.add(new Sheet(
                    "Left_out",
                    "Tables that are not in this workbook",
                    List.of(),
                    List.of(Column.text("Table"), Column.text("Why it is left out")),
                    leftOut.stream()
                            .map(it -> List.of(Cell.text(it.title()), Cell.text(it.why())))
                            .toList()));
        }
        return new Workbook(cover, List.of(), sheets);
    }
}
