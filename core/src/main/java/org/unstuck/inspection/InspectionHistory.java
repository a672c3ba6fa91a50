package org.unstuck.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.unstuck.school.Lineage;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

/**
 * All inspections of a school and those of its predecessors that count as the same school, and the periods in which
 * there may have been graded inspections that no source lists.
 *
 * @param lineage whose history it is
 * @param inspections each once, in order of date
 * @param unknown periods that no source covers, in order; the last usually has no end ({@link LocalDate#MAX})
 * @param disagreements where sources give one inspection different grades
 */
public record InspectionHistory(
        Lineage lineage, List<Inspection> inspections, List<Period> unknown, List<Disagreement> disagreements) {

    /** Inspections before this day are outside every published file. */
    public static final LocalDate RECORDS_BEGIN = LocalDate.of(2005, 9, 1);

    public InspectionHistory {
        inspections = List.copyOf(inspections);
        unknown = List.copyOf(unknown);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * A member of a lineage and when it was open.
     *
     * @param urn the school
     * @param open from its opening, or {@link LocalDate#MIN}, to its closing, or {@link LocalDate#MAX}
     */
    public record Member(Urn urn, Period open) {}

    /**
     * Assembles a history.
     *
     * @param lineage whose history
     * @param members the lineage's members in its order, each with when it was open
     * @param reports what sources say of inspections of any member, or list for one; doubles and any order allowed
     * @param coverages what sources promise to list of any member
     */
    public static InspectionHistory of(
            Lineage lineage, List<Member> members, Collection<Inspection> reports, Collection<Coverage> coverages) {
        List<Period> unknown = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Period open = members.get(i).open();
            LocalDate from = open.from().isBefore(RECORDS_BEGIN) ? RECORDS_BEGIN : open.from();
            if (!open.to().isBefore(from)) {
                List<Period> known = Periods.union(coveragesOf(i, members, lineage.policy(), coverages));
                unknown.addAll(Periods.subtract(new Period(from, open.to()), known));
            }
        }
        List<Period> gaps = Periods.union(unknown);
        List<Disagreement> disagreements = new ArrayList<>();
        List<Inspection> inspections = SameInspection.merge(asTheyWere(reports, members), disagreements).stream()
                .map(it -> settleKind(it, gaps))
                .toList();
        return new InspectionHistory(lineage, inspections, gaps, disagreements);
    }

    /** Merges reports of the same inspection; what {@link #of} does for a lineage, for one school alone. */
    public static List<Inspection> merge(Collection<Inspection> reports) {
        return SameInspection.merge(reports, new ArrayList<>());
    }

    private static List<Period> coveragesOf(
            int member, List<Member> members, LineagePolicy policy, Collection<Coverage> coverages) {
        List<Period> periods = new ArrayList<>();
        for (Coverage coverage : coverages) {
            boolean own = coverage.urn().equals(members.get(member).urn());
            if (own || (policy != LineagePolicy.ALL && speaksForPredecessor(coverage, members.subList(0, member)))) {
                periods.add(coverage.period());
            }
        }
        return periods;
    }

    private static boolean speaksForPredecessor(Coverage coverage, List<Member> successors) {
        if (coverage.reach() == Coverage.Reach.OWN) {
            return false;
        }
        for (Member successor : successors) {
            if (successor.urn().equals(coverage.urn())) {
                return true;
            }
        }
        return false;
    }

    /** Rows of an academy repeat what its predecessor was inspected for; such an inspection is the predecessor's. */
    private static List<Inspection> asTheyWere(Collection<Inspection> reports, List<Member> members) {
        if (members.size() == 1) {
            return List.copyOf(reports);
        }
        List<Inspection> asTheyWere = new ArrayList<>(reports.size());
        for (Inspection report : reports) {
            boolean wasOpen = members.stream()
                    .anyMatch(it -> it.urn().equals(report.urn()) && it.open().contains(report.date()));
            asTheyWere.add(
                    wasOpen
                            ? report
                            : members.stream()
                                    .filter(it -> it.open().contains(report.date()))
                                    .findFirst()
                                    .map(it -> report.withUrn(it.urn()))
                                    .orElse(report));
        }
        return asTheyWere;
    }

    /** In a covered period every graded inspection is listed, so one of unstated kind was not graded. */
    private static Inspection settleKind(Inspection inspection, List<Period> gaps) {
        if (inspection.kind() != Inspection.Kind.UNSTATED
                || gaps.stream().anyMatch(gap -> gap.contains(inspection.date()))) {
            return inspection;
        }
        return inspection.withKind(Inspection.Kind.UNGRADED);
    }
}
