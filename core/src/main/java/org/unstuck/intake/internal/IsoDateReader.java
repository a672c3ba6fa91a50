package org.unstuck.intake.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates into their canonical text. */
final class IsoDateReader extends CellReader<String> {

    private final DateReader dates;

    IsoDateReader(DateReader dates) {
        super(dates.column());
        this.dates = dates;
    }

    @Override
    boolean saysNothing(String text) {
        return dates.saysNothing(text);
    }

    @Override
    @Nullable
    String parse(String text) {
        LocalDate date = dates.parse(text);
        return date == null ? null : date.toString();
    }

    @Override
    void report(int row, String text) {
        dates.report(row, text);
    }
}
