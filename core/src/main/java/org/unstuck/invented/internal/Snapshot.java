package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Ofsted's monthly files know of one school on a day.
 *
 * @param graded graded inspections of the school and the schools it took over from, by day
 * @param since what else befell it since the latest of these: ungraded inspections, visits, report cards
 */
record Snapshot(
        School school,
        Lineage lineage,
        @Nullable Membership membership,
        List<Inspection> graded,
        List<Inspection> since) {
    /** Reports that come out a little after the day still get into the month's file. */
    private static final int DAYS_OF_GRACE = 29;

    Snapshot {
        graded = List.copyOf(graded);
        since = List.copyOf(since);
    }

    /** One for each state-funded school that is open on the day. */
    static Stream<Snapshot> listOn(LocalDate day, Country country, Trusts trusts) {
        return country.lineages().stream()
                .flatMap(lineage -> lineage.schools().stream()
                        .filter(school -> school.type().isStateFunded() && school.isOpenOn(day))
                        .map(school -> of(school, lineage, day, trusts)));
    }

    private static Snapshot of(School school, Lineage lineage, LocalDate day, Trusts trusts) {
        LocalDate published = day.plusDays(DAYS_OF_GRACE);
        List<Inspection> graded = new ArrayList<>();
        List<Inspection> since = new ArrayList<>();
        for (Inspection each : lineage.inspections()) {
            if (each.start().isAfter(day) || each.published().isAfter(published)) {
                continue;
            }
            if (each.isGraded()) {
                graded.add(each);
                since.clear();
            } else {
                since.add(each);
            }
        }
        return new Snapshot(school, lineage, trusts.findMembership(school, day).orElse(null), graded, since);
    }

    /** Without the inspections of predecessors, as for a sponsored academy before 2015. */
    Snapshot withOwnInspectionsOnly() {
        return new Snapshot(
                school,
                lineage,
                membership,
                graded.stream().filter(each -> each.spell() == school.turn()).toList(),
                since);
    }

    @Nullable
    Inspection latest() {
        return graded.isEmpty() ? null : graded.get(graded.size() - 1);
    }

    @Nullable
    Inspection previous() {
        return graded.size() < 2 ? null : graded.get(graded.size() - 2);
    }

    @Nullable
    Inspection lastSince(Inspection.Kind kind) {
        Inspection last = null;
        for (Inspection each : since) {
            last = each.kind() == kind ? each : last;
        }
        return last;
    }

    /** How many of a kind since the latest graded inspection, or blank for none. */
    String countSince(Inspection.Kind kind) {
        long count = since.stream().filter(each -> each.kind() == kind).count();
        return count == 0 ? "" : Long.toString(count);
    }
}
