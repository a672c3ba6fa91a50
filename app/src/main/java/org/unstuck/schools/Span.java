package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.Period;

/**
 * A period, as programs read it.
 *
 * @param from first day
 * @param to last day; null for no end
 */
record Span(LocalDate from, @Nullable LocalDate to) {
    static Span of(Period period) {
        return new Span(period.from(), period.to().equals(LocalDate.MAX) ? null : period.to());
    }

    static List<Span> of(List<Period> periods) {
        return periods.stream().map(Span::of).toList();
    }
}
