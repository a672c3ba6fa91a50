package org.unstuck.classification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Period;

/**
 * What a rule judges: the graded inspections in its window, in order of date, and the gaps in which there may have
 * been others.
 *
 * @param graded in order of date
 * @param gaps in order, none touching another
 */
public record Evidence(List<Inspection> graded, List<Gap> gaps) {

    public Evidence {
        graded = List.copyOf(graded);
        gaps = List.copyOf(gaps);
    }

    /**
     * A part of an unknown period in which a graded inspection can have been.
     *
     * @param period its days
     * @param capacity how many graded inspections fit in it, at least 1; {@link Integer#MAX_VALUE} for any number
     */
    public record Gap(Period period, int capacity) {}

    /**
     * Finds the gaps: what is left of the unknown periods when no two graded inspections can be closer than a number
     * of days.
     *
     * @param graded in order of date
     * @param unknown unknown periods in the window
     * @param daysBetween the least number of days between two graded inspections of one school; 0 for no such bound
     */
    static Evidence of(List<Inspection> graded, List<Period> unknown, int daysBetween) {
        List<Gap> gaps = new ArrayList<>();
        for (Period period : unknown) {
            LocalDate from = period.from();
            for (Inspection inspection : graded) {
                LocalDate before = inspection.date().minusDays(Math.max(daysBetween, 1));
                LocalDate after = inspection.date().plusDays(Math.max(daysBetween, 1));
                if (after.isBefore(from) || before.isAfter(period.to())) {
                    continue;
                }
                addGap(gaps, from, before, daysBetween);
                from = after.isAfter(from) ? after : from;
            }
            addGap(gaps, from, period.to(), daysBetween);
        }
        return new Evidence(graded, gaps);
    }

    /** The same inspections, as if nothing were missing. */
    Evidence onRecordsFound() {
        return gaps.isEmpty() ? this : new Evidence(graded, List.of());
    }

    Evidence withGaps(List<Gap> more) {
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(more);
        return new Evidence(graded, all);
    }

    Evidence withGraded(Inspection next) {
        List<Inspection> all = new ArrayList<>(graded);
        all.add(next);
        return new Evidence(all, gaps);
    }

    /** Whether another inspection may have come after this date. */
    boolean mayHoldAfter(LocalDate date) {
        return gaps.stream().anyMatch(it -> it.period().to().isAfter(date));
    }

    /** How many more graded inspections there may have been; {@link Integer#MAX_VALUE} for any number. */
    int capacity() {
        return (int) Math.min(
                Integer.MAX_VALUE, gaps.stream().mapToLong(Gap::capacity).sum());
    }

    /** The days of the gaps. */
    List<Period> periods() {
        return gaps.stream().map(Gap::period).toList();
    }

    private static void addGap(List<Gap> gaps, LocalDate from, LocalDate to, int daysBetween) {
        if (!to.isBefore(from)) {
            long capacity = daysBetween == 0 ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(from, to) / daysBetween + 1;
            gaps.add(new Gap(new Period(from, to), (int) Math.min(capacity, Integer.MAX_VALUE)));
        }
    }
}
