package org.unstuck.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Urn;

/**
 * Recognises one inspection in what several sources say of it. Some sources date an inspection's first day and some
 * its last, academies' rows repeat their predecessor's inspection, and grades are sometimes corrected: so inspections
 * are compared in a window, never for equality.
 */
final class SameInspection {

    /** Two reports of graded inspections this close are one inspection, whatever they say. */
    static final int WINDOW_DAYS = 10;
    /** Two reports with the same grade this close are one inspection. */
    static final int SAME_GRADE_WINDOW_DAYS = 45;

    /** The report to believe first: dated by its first day, numbered, and from the newest source. */
    private static final Comparator<Inspection> MOST_TELLING_FIRST = Comparator.comparing(
                    (Inspection it) -> !it.startsOnDate())
            .thenComparing(it -> it.findNumber().isEmpty())
            .thenComparing(it -> it.kind() == Inspection.Kind.UNSTATED)
            .thenComparing(it -> it.sources().get(0))
            .thenComparing(Inspection::date)
            .thenComparing(Inspection::kind)
            .thenComparing(Inspection::urn);

    private SameInspection() {}

    /**
     * Merges reports of the same inspection; the result is in order of date and does not depend on the order given.
     *
     * @param reports what sources say, in any order
     * @param disagreements receives what sources say of a merged inspection and contradicts what is kept
     */
    static List<Inspection> merge(Collection<Inspection> reports, Collection<Disagreement> disagreements) {
        List<Inspection> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(Inspection::date));
        if (standFarApart(sorted)) {
            return sorted;
        }
        sorted.sort(MOST_TELLING_FIRST);
        List<Inspection> merged = new ArrayList<>();
        for (Inspection report : sorted) {
            int match = findMatch(merged, report);
            if (match < 0) {
                merged.add(report);
            } else {
                Inspection kept = merged.get(match);
                if (disagree(kept, report)) {
                    disagreements.add(new Disagreement(kept, report));
                }
                merged.set(match, combine(kept, report));
            }
        }
        merged.sort(Comparator.comparing(Inspection::date).thenComparing(MOST_TELLING_FIRST));
        return merged;
    }

    /** Then no two can be the same; true of most histories, and far cheaper than comparing each with each. */
    private static boolean standFarApart(List<Inspection> inOrderOfDate) {
        for (int i = 1; i < inOrderOfDate.size(); i++) {
            if (daysBetween(inOrderOfDate.get(i - 1), inOrderOfDate.get(i)) <= SAME_GRADE_WINDOW_DAYS) {
                return false;
            }
        }
        return true;
    }

    private static int findMatch(List<Inspection> merged, Inspection report) {
        int nearest = -1;
        long nearestDays = Long.MAX_VALUE;
        for (int i = 0; i < merged.size(); i++) {
            long days = daysBetween(merged.get(i), report);
            if (days < nearestDays && same(merged.get(i), report, days)) {
                nearest = i;
                nearestDays = days;
            }
        }
        return nearest;
    }

    private static boolean same(Inspection one, Inspection other, long days) {
        if (days > SAME_GRADE_WINDOW_DAYS || !kindsAgree(one.kind(), other.kind())) {
            return false;
        }
        if (one.number() != null && other.number() != null) {
            return one.number().equals(other.number());
        }
        boolean mayBeGraded = one.graded() || other.graded();
        return days <= WINDOW_DAYS
                || (mayBeGraded && standing(one).isPresent() && standing(one).equals(standing(other)));
    }

    private static boolean kindsAgree(Inspection.Kind one, Inspection.Kind other) {
        return one == other || one == Inspection.Kind.UNSTATED || other == Inspection.Kind.UNSTATED;
    }

    private static boolean disagree(Inspection kept, Inspection other) {
        return kept.graded()
                && other.graded()
                && kept.outcome().findOverallGrade().isPresent()
                && other.outcome().findOverallGrade().isPresent()
                && !kept.outcome().findOverallGrade().equals(other.outcome().findOverallGrade());
    }

    private static Optional<Grade> standing(Inspection inspection) {
        return inspection.outcome() instanceof Outcome.NoGrade none
                ? Optional.ofNullable(none.standing())
                : inspection.outcome().findOverallGrade();
    }

    private static Inspection combine(Inspection kept, Inspection other) {
        Inspection told = kept.kind() == Inspection.Kind.UNSTATED ? other : kept;
        TreeSet<Urn> listedFor = new TreeSet<>(kept.listedFor());
        listedFor.addAll(other.listedFor());
        List<SourceRow> sources = new ArrayList<>(kept.sources());
        other.sources().stream().filter(it -> !sources.contains(it)).forEach(sources::add);
        return new Inspection(
                kept.urn(),
                listedFor,
                kept.date(),
                kept.startsOnDate(),
                firstKnown(kept.published(), other.published()),
                told.kind(),
                told.outcome(),
                firstKnown(kept.category(), other.category()),
                firstKnown(kept.number(), other.number()),
                told.type(),
                sources);
    }

    private static <T> @Nullable T firstKnown(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static long daysBetween(Inspection one, Inspection other) {
        return Math.abs(one.date().toEpochDay() - other.date().toEpochDay());
    }
}
