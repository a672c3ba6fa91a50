package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unstuck.invented.Truth;

/** Counts what is true of a country. Kept apart from the program's own definitions, so that each can check the other. */
final class TruthCount {
    private static final LocalDate WINDOW_FROM = LocalDate.of(2006, 9, 1);
    private static final LocalDate WINDOW_END = LocalDate.of(2019, 8, 31);
    private static final LocalDate PROGRAMME_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REGISTER_DAY = LocalDate.of(2025, 8, 31);
    private static final int FEWEST = 4;

    private final Country country;

    /** A school open on the day, with the graded inspections of its line in the window. */
    private record Judged(School school, List<Inspection> graded) {
        boolean isStuck() {
            return graded.size() >= FEWEST && graded.stream().allMatch(Inspection::isLessThanGood);
        }

        boolean isUnstuck() {
            int last = graded.size() - 1;
            if (last < FEWEST + 1
                    || graded.get(last).isLessThanGood()
                    || graded.get(last - 1).isLessThanGood()) {
                return false;
            }
            int goodFrom = last - 1;
            while (goodFrom > 0 && !graded.get(goodFrom - 1).isLessThanGood()) {
                goodFrom--;
            }
            return goodFrom >= FEWEST
                    && graded.subList(goodFrom - FEWEST, goodFrom).stream().allMatch(Inspection::isLessThanGood);
        }

        boolean isAcademyNotInspected() {
            return school.type().isAcademy() && graded.stream().noneMatch(each -> each.spell() == school.turn());
        }
    }

    TruthCount(Country country) {
        this.country = country;
    }

    Truth count() {
        return new Truth(
                (int) country.schools().count(),
                (int) open(REGISTER_DAY),
                inspections(Inspection.Kind.GRADED),
                inspections(Inspection.Kind.UNGRADED),
                inspections(Inspection.Kind.MONITORING),
                inspections(Inspection.Kind.REPORT_CARD),
                in2019(),
                requiringImprovementTwice());
    }

    private long open(LocalDate day) {
        return country.schoolsOpenOn(day)
                .filter(school -> school.type().isStateFunded())
                .count();
    }

    private int inspections(Inspection.Kind kind) {
        return country.lineages().stream()
                .mapToInt(lineage -> (int) lineage.inspections().stream()
                        .filter(inspection -> inspection.kind() == kind)
                        .count())
                .sum();
    }

    private Truth.In2019 in2019() {
        List<Judged> all = judged();
        List<Judged> stuck = all.stream().filter(Judged::isStuck).toList();
        int[] next = nextInspections();
        return new Truth.In2019(
                all.size(),
                count(
                        all,
                        each -> each.school.site().neighbourhood().settlement().isTownOrSmallCity()),
                count(all, each -> each.school.type().isAcademy()),
                stuck.size(),
                count(stuck, each -> phase(each).isPrimary() && phase(each) != Phase.JUNIOR),
                count(stuck, each -> phase(each) == Phase.JUNIOR),
                count(stuck, each -> phase(each).isSecondary()),
                count(stuck, each -> each.school.type().isAcademy()),
                count(stuck, Judged::isAcademyNotInspected),
                count(
                        stuck,
                        each -> each.school.site().neighbourhood().settlement().isTownOrSmallCity()),
                count(stuck, each -> each.graded.size() <= 5),
                stuck.stream().mapToInt(each -> each.school.site().pupils()).sum(),
                count(all, Judged::isUnstuck),
                next[0],
                next[1]);
    }

    private static Phase phase(Judged judged) {
        return judged.school.site().phase();
    }

    private static int count(List<Judged> judged, Predicate<Judged> which) {
        return (int) judged.stream().filter(which).count();
    }

    private List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (Lineage lineage : country.lineages()) {
            List<Inspection> inWindow = lineage.inspections().stream()
                    .filter(Inspection::isGraded)
                    .filter(each ->
                            !each.start().isBefore(WINDOW_FROM) && !each.start().isAfter(WINDOW_END))
                    .toList();
            lineage.schools().stream()
                    .filter(school -> school.type().isStateFunded() && school.isOpenOn(WINDOW_END))
                    .forEach(school -> judged.add(new Judged(school, inWindow)));
        }
        return judged;
    }

    /** How many inspections befell schools that were stuck at the time, and how many of these did not find them good. */
    private int[] nextInspections() {
        int[] counts = new int[2];
        for (Lineage lineage : country.lineages()) {
            int weak = 0;
            for (Inspection inspection : lineage.inspections()) {
                if (!inspection.isGraded() || inspection.start().isBefore(WINDOW_FROM)) {
                    continue;
                }
                if (weak >= FEWEST && !inspection.start().isAfter(WINDOW_END)) {
                    counts[0]++;
                    counts[1] += inspection.isLessThanGood() ? 1 : 0;
                }
                if (!inspection.isLessThanGood()) {
                    break;
                }
                weak++;
            }
        }
        return counts;
    }

    private int requiringImprovementTwice() {
        int count = 0;
        for (Lineage lineage : country.lineages()) {
            boolean counts = lineage.site().phase() != Phase.NURSERY
                    && lineage.site().phase().isStateFunded()
                    && lineage.schools().stream().anyMatch(school -> school.isOpenOn(PROGRAMME_DAY));
            List<Inspection> published = lineage.inspections().stream()
                    .filter(each -> each.isGraded() && !each.published().isAfter(PROGRAMME_DAY))
                    .toList();
            int last = published.size() - 1;
            if (counts
                    && last >= 1
                    && published.get(last).isRequiresImprovementOrEquivalent()
                    && published.get(last - 1).isLessThanGood()) {
                count++;
            }
        }
        return count;
    }
}
