package org.unstuck.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Period;
import org.unstuck.provenance.Source;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Fact;
import org.unstuck.school.Group;
import org.unstuck.school.Lineage;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Lineages;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.School;
import org.unstuck.school.Schools;
import org.unstuck.school.Urn;

/** The schools of England as the imported files know them. Immutable, and safe for many threads. */
public final class Register {

    /**
     * What a register is made of.
     *
     * @param sources every imported table
     * @param schools what is said of schools
     * @param links as the register of establishments gives them
     * @param inspections as sources report them; doubles allowed
     * @param coverages what sources promise to list
     * @param groups trusts, sponsors and federations
     * @param memberships schools' places in groups
     */
    public record Contents(
            List<Source> sources,
            Schools schools,
            List<Link> links,
            List<Inspection> inspections,
            List<Coverage> coverages,
            List<Group> groups,
            List<Membership> memberships) {}

    /**
     * Which entries of its contents speak of which school.
     *
     * @param inspections of a school or listed for it
     * @param coverages of a school
     * @param memberships of a school
     */
    public record Indexes(SchoolIndex inspections, SchoolIndex coverages, SchoolIndex memberships) {

        static Indexes of(Contents contents) {
            return new Indexes(
                    SchoolIndex.of(contents.inspections(), Register::schoolsOf),
                    SchoolIndex.of(contents.coverages(), it -> List.of(it.urn())),
                    SchoolIndex.of(contents.memberships(), it -> List.of(it.urn())));
        }
    }

    private final Contents contents;
    private final Indexes indexes;
    private final Lineages lineages;
    private final Map<LineagePolicy, Map<Urn, InspectionHistory>> histories = new EnumMap<>(LineagePolicy.class);

    public Register(Contents contents) {
        this(contents, Indexes.of(contents));
    }

    /** Puts a register together from what {@link #contents()} and {@link #indexes()} gave. */
    public Register(Contents contents, Indexes indexes) {
        this.contents = contents;
        this.indexes = indexes;
        this.lineages = new Lineages(contents.links(), this::lastKnownRoll);
        for (LineagePolicy policy : LineagePolicy.values()) {
            histories.put(policy, new ConcurrentHashMap<>());
        }
    }

    /** A register of no sources. */
    public static Register empty() {
        return new Register(
                new Contents(List.of(), Schools.of(List.of()), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Every imported table. */
    public List<Source> sources() {
        return contents.sources();
    }

    public Schools schools() {
        return contents.schools();
    }

    /** What it is made of, for those who store it. */
    public Contents contents() {
        return contents;
    }

    /** Which of its contents speak of which school, for those who store it. */
    public Indexes indexes() {
        return indexes;
    }

    /** Whether any source says that its contents are invented. */
    public boolean invented() {
        return contents.sources().stream().anyMatch(Source::invented);
    }

    public Lineage lineage(Urn school, LineagePolicy policy) {
        return lineages.of(school, policy);
    }

    /** The schools that continued this one, by succession. */
    public List<Urn> listSuccessors(Urn school) {
        return lineages.listSuccessors(school);
    }

    /** All inspections of a school and of the predecessors that the policy follows; put together once. */
    public InspectionHistory history(Urn school, LineagePolicy policy) {
        return Objects.requireNonNull(histories.get(policy)).computeIfAbsent(school, it -> assemble(it, policy));
    }

    private InspectionHistory assemble(Urn school, LineagePolicy policy) {
        Lineage lineage = lineages.of(school, policy);
        List<InspectionHistory.Member> members = new ArrayList<>();
        List<Inspection> reports = indexes.inspections().pick(contents.inspections(), lineage.members());
        List<Coverage> coverages = new ArrayList<>();
        for (Urn member : lineage.members()) {
            members.add(new InspectionHistory.Member(member, openPeriod(member)));
            coverages.addAll(indexes.coverages().pick(contents.coverages(), member));
        }
        return InspectionHistory.of(lineage, members, reports, coverages);
    }

    /** From a school's opening, or {@link LocalDate#MIN}, to its closing, or {@link LocalDate#MAX}. */
    public Period openPeriod(Urn urn) {
        Optional<School> school = contents.schools().find(urn);
        LocalDate opened = school.flatMap(School::findOpened).orElse(LocalDate.MIN);
        LocalDate closed = findClosed(urn).orElse(LocalDate.MAX);
        return new Period(opened, closed.isBefore(opened) ? opened : closed);
    }

    /**
     * The last day a school was open: as a source dates it, or else the day before the one school that continued it
     * opened.
     */
    public Optional<LocalDate> findClosed(Urn urn) {
        Optional<LocalDate> dated = contents.schools().find(urn).flatMap(School::findClosed);
        if (dated.isPresent()) {
            return dated;
        }
        List<Urn> successors = lineages.listSuccessors(urn);
        if (successors.isEmpty()) {
            return dated;
        }
        return successors.stream()
                .flatMap(it -> contents.schools().find(it).flatMap(School::findOpened).stream())
                .min(LocalDate::compareTo)
                .map(it -> it.minusDays(1));
    }

    /**
     * The state-funded schools open on a date, by ascending URN. It comes from opening and closing dates; where a
     * closing is not dated, a school is open until the last source that shows it open, unless it is missing from a
     * later one that lists every school.
     */
    public List<School> listOpenOn(LocalDate date) {
        return contents.schools().listAll().parallelStream()
                .filter(it -> it.findTypeOn(date)
                        .filter(EstablishmentType::stateFunded)
                        .isPresent())
                .filter(it -> openOn(it, date))
                .toList();
    }

    /** Whether a school was open on a date; a school is still open on the day it closes. */
    public boolean openOn(School school, LocalDate date) {
        Optional<LocalDate> opened = school.findOpened();
        if (opened.isPresent() && opened.get().isAfter(date)) {
            return false;
        }
        Optional<LocalDate> closed = findClosed(school.urn());
        if (closed.isPresent()) {
            return !date.isAfter(closed.get());
        }
        return shownOpenOn(school.listFacts(Attribute.STATUS), date);
    }

    /** Trusts, sponsors and federations of a school, in the order of their sources. */
    public List<Membership> listMemberships(Urn urn) {
        return indexes.memberships().pick(contents.memberships(), urn);
    }

    private boolean shownOpenOn(List<Fact> statuses, LocalDate date) {
        for (Fact status : statuses) {
            if (!asAt(status).isBefore(date)) {
                return School.OPEN.equals(status.value());
            }
        }
        if (statuses.isEmpty()) {
            return false;
        }
        Fact last = statuses.get(statuses.size() - 1);
        boolean missingSince = contents.sources().stream()
                .anyMatch(it -> it.listsEverySchool() && it.asAt().isAfter(asAt(last)));
        return School.OPEN.equals(last.value()) && !missingSince;
    }

    private static LocalDate asAt(Fact fact) {
        return fact.source().source().asAt();
    }

    private int lastKnownRoll(Urn urn) {
        return contents.schools()
                .find(urn)
                .flatMap(it -> it.listFacts(Attribute.PUPILS).stream().reduce((older, newer) -> newer))
                .map(it -> (int) Double.parseDouble(it.value()))
                .orElse(0);
    }

    private static Collection<Urn> schoolsOf(Inspection inspection) {
        Set<Urn> schools = new TreeSet<>(inspection.listedFor());
        schools.add(inspection.urn());
        return schools;
    }
}
