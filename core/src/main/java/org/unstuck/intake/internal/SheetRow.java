package org.unstuck.intake.internal;

import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet's row, which may leave blank ones out, into a {@link Row}. */
final class SheetRow {

    private final String name;
    private final Row row = new Row();
    private int blanks;

    SheetRow(String name) {
        this.name = name;
    }

    void begin(int number) {
        row.begin(number);
        blanks = 0;
    }

    /** Where the next cell stands, from 0. */
    int next() {
        return row.size() + blanks;
    }

    /** Adds the same cell some times; blank cells only count once something stands after them. */
    void add(@Nullable String text, int times) {
        if (text == null || text.isEmpty()) {
            blanks = (int) Math.min((long) blanks + times, Integer.MAX_VALUE / 2);
            return;
        }
        if ((long) next() + times > Limits.COLUMNS) {
            throw Limits.tooManyColumns(name, row.number());
        }
        if (text.length() > Limits.CELL) {
            throw Limits.cellTooLong(name, row.number(), next() + 1);
        }
        for (; blanks > 0; blanks--) {
            row.add("");
        }
        for (int i = 0; i < times; i++) {
            row.add(text);
        }
    }

    Row row() {
        return row;
    }
}
