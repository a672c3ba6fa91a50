package org.unstuck.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sets of days, as lists of periods in order that neither touch nor overlap. */
final class Periods {

    private Periods() {}

    /** The days that are in any of the periods. */
    static List<Period> union(Collection<Period> periods) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(Period::from).thenComparing(Period::to));
        List<Period> union = new ArrayList<>();
        for (Period next : sorted) {
            Period last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || next.from().isAfter(dayAfter(last.to()))) {
                union.add(next);
            } else if (next.to().isAfter(last.to())) {
                union.set(union.size() - 1, new Period(last.from(), next.to()));
            }
        }
        return union;
    }

    /** The days of {@code whole} that are in none of {@code parts}, a union. */
    static List<Period> subtract(Period whole, List<Period> parts) {
        List<Period> rest = new ArrayList<>();
        LocalDate next = whole.from();
        for (Period part : parts) {
            if (part.to().isBefore(next)) {
                continue;
            }
            if (part.from().isAfter(whole.to())) {
                break;
            }
            if (part.from().isAfter(next)) {
                rest.add(new Period(next, part.from().minusDays(1)));
            }
            if (!part.to().isBefore(whole.to())) {
                return rest;
            }
            next = part.to().plusDays(1);
        }
        rest.add(new Period(next, whole.to()));
        return rest;
    }

    private static LocalDate dayAfter(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }
}
