package org.unstuck.inspection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one date to another, both included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " before it begins on " + from);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The days that are in both. */
    public Optional<Period> intersect(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }
}
