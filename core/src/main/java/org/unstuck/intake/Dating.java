package org.unstuck.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table of a layout tells on which date its contents hold. A date in a title line goes before one in the file
 * name, that before one in the contents, and that before {@code otherwise}.
 *
 * @param byName whether a title line or the file name may carry the date
 * @param yearEnds the day meant by a year in the file name, if a year is enough
 * @param latestOf columns whose latest date stands for the date of the contents
 * @param otherwise the date if nothing else tells
 * @param years the layout is meant for these years only; empty for any
 */
public record Dating(
        boolean byName,
        @Nullable MonthDay yearEnds,
        List<Column> latestOf,
        @Nullable LocalDate otherwise,
        Set<Integer> years) {

    public Dating {
        latestOf = List.copyOf(latestOf);
        years = Set.copyOf(years);
    }
}
