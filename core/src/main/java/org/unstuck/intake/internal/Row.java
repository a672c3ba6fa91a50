package org.unstuck.intake.internal;

import java.util.Arrays;

/** One row of a table; the same object is filled again for each row. */
final class Row {

    private String[] cells = new String[64];
    private int size;
    private int number;
    private boolean truncated;

    void begin(int rowNumber) {
        size = 0;
        number = rowNumber;
        truncated = false;
    }

    /** Says that the same cells stand in another row too. */
    void renumber(int rowNumber) {
        number = rowNumber;
    }

    void add(String cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }

    /** The text of a cell; empty beyond the end of the row and for a column that the table does not have. */
    String cell(int column) {
        return column >= 0 && column < size ? cells[column] : "";
    }

    void set(int column, String text) {
        cells[column] = text;
    }

    /** Number of cells. */
    int size() {
        return size;
    }

    /** The row's number, from 1. */
    int number() {
        return number;
    }

    /** Whether the file ends in the middle of this row, as far as one can tell. */
    boolean truncated() {
        return truncated;
    }

    void markTruncated() {
        truncated = true;
    }

    boolean blank() {
        for (int i = 0; i < size; i++) {
            if (!Words.isBlank(cells[i])) {
                return false;
            }
        }
        return true;
    }

    Row copy() {
        Row copy = new Row();
        copy.cells = Arrays.copyOf(cells, Math.max(size, 1));
        copy.size = size;
        copy.number = number;
        copy.truncated = truncated;
        return copy;
    }
}
