package org.unstuck.intake.internal;

/** Reads a column of free text. */
final class PlainReader extends CellReader<String> {

    PlainReader(int column) {
        super(column);
    }

    @Override
    String parse(String text) {
        return Words.trim(text);
    }

    @Override
    boolean saysNothing(String text) {
        return Words.isBlank(text) || text.equals("-") || text.equals("NULL") || text.equals("Not recorded");
    }

    @Override
    void report(int row, String text) {
        throw new IllegalStateException("Every text is a text");
    }
}
