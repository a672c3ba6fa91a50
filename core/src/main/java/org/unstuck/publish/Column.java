package org.unstuck.publish;

/**
 * A column of a table in a workbook.
 *
 * @param title with the unit where there is one; may end with note markers
 * @param kind what stands in it
 */
public record Column(String title, Kind kind) {

    /** What a column holds; a column of numbers may hold shorthand as well. */
    public enum Kind {
        TEXT,
        NUMBER
    }

    public Column {
        Texts.require(title);
    }

    public static Column text(String title) {
        return new Column(title, Kind.TEXT);
    }

    public static Column number(String title) {
        return new Column(title, Kind.NUMBER);
    }

    boolean allows(Cell cell) {
        return switch (kind) {
            case TEXT -> cell instanceof Cell.Text;
            case NUMBER -> !(cell instanceof Cell.Text);
        };
    }
}
