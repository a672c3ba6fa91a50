package org.unstuck.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unstuck.classification.Words;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.disclosure.Protection;
import org.unstuck.disclosure.Publishable;
import org.unstuck.disclosure.Recovered;
import org.unstuck.disclosure.SafeFigures;
import org.unstuck.disclosure.SafeTables;
import org.unstuck.disclosure.Suppression;
import org.unstuck.disclosure.Zeros;
import org.unstuck.picture.Averages;
import org.unstuck.picture.MonitoringVisits;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.NotAvailable;
import org.unstuck.picture.PictureFacts;
import org.unstuck.picture.PictureTable;
import org.unstuck.picture.PublicTable;

/** Makes of a picture what is given away. */
public final class MakeBulletin {
    private static final DisclosurePolicy HIDES_NOTHING =
            new DisclosurePolicy(1, 1, 100, 1, 1, Zeros.ALWAYS_SHOWN, false);

    private final NationalPicture picture;
    private final PictureFacts facts;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private MakeBulletin(NationalPicture picture, PictureFacts facts) {
        this.picture = picture;
        this.facts = facts;
    }

    /**
     * For publication. A table that cannot be protected is left out.
     *
     * @param facts from which the picture was counted
     */
    public static Publishable<Bulletin> forPublication(
            NationalPicture picture, PictureFacts facts, DisclosurePolicy policy) {
        return new MakeBulletin(picture, facts).safe(policy);
    }

    /** For colleagues, small numbers included. */
    public static Bulletin inFull(NationalPicture picture, PictureFacts facts) {
        return new MakeBulletin(picture, facts).full();
    }

    private Bulletin full() {
        List<PublicTable> kinds = PublicTable.kinds(facts);
        SafeTables schools = Suppression.inFull(new SchoolTables(
                        Stream.concat(kinds.stream(), PublicTable.known().stream())
                                .toList(),
                        facts.schools())
                .counts());
        PupilTables pupils = pupils();
        SafeFigures means = SafeFigures.protect(pupils.means(), HIDES_NOTHING).value();
        Piece content = new KindsOfSchools(picture, kinds, facts.schools())
                .piece(schools, asAt())
                .and(pupils.piece(schools, Suppression.inFull(pupils.counts()), means, asAt()));
        for (Part part : parts()) {
            content = content.and(part.piece(Suppression.inFull(part.counts()), asAt()));
        }
        return bulletin(content);
    }

    private Publishable<Bulletin> safe(DisclosurePolicy policy) {
        Publishable<Piece> content = safeSchools(policy);
        for (Part part : parts()) {
            Protection protection = Suppression.protect(part.counts(), policy);
            if (protection instanceof Protection.Passed passed) {
                content = content.and(passed.tables(), (before, it) -> before.and(part.piece(it, asAt())));
            } else {
                leaveOut(part.heading().title());
            }
        }
        return content.map(this::bulletin);
    }

    /** Tables that a reader could open are left out, and the rest protected again without them. */
    private Publishable<Piece> safeSchools(DisclosurePolicy policy) {
        List<PublicTable> kinds = new ArrayList<>(PublicTable.kinds(facts));
        List<PublicTable> known = new ArrayList<>(PublicTable.known());
        Protection protection = protect(kinds, known, policy);
        while (protection instanceof Protection.Refused refused) {
            Set<String> opened = opened(refused);
            kinds.stream().filter(it -> opened.contains(it.id())).forEach(it -> leaveOut(it.title()));
            if (!kinds.removeIf(it -> opened.contains(it.id())) && !known.removeIf(it -> opened.contains(it.id()))) {
                break;
            }
            known.removeIf(it -> opened.contains(it.id()));
            protection = protect(kinds, known, policy);
        }
        Publishable<SafeTables> schools = protection.orThrow();
        KindsOfSchools tables = new KindsOfSchools(picture, kinds, facts.schools());
        Publishable<Piece> content = schools.map(it -> tables.piece(it, asAt()));
        return known.size() == PublicTable.known().size()
                ? content.and(safePupils(schools, policy), Piece::and)
                : withoutPupils(content);
    }

    private Publishable<Piece> safePupils(Publishable<SafeTables> schools, DisclosurePolicy policy) {
        PupilTables pupils = pupils();
        Publishable<SafeFigures> means = SafeFigures.protect(pupils.means(), policy);
        return schools.and(Suppression.protect(pupils.counts(), policy).orThrow(), Known::new)
                .and(means, (it, figures) -> pupils.piece(it.schools(), it.pupils(), figures, asAt()));
    }

    private record Known(SafeTables schools, SafeTables pupils) {}

    private Publishable<Piece> withoutPupils(Publishable<Piece> content) {
        leaveOut(pupils().heading().title());
        return content;
    }

    private Protection protect(List<PublicTable> kinds, List<PublicTable> known, DisclosurePolicy policy) {
        return Suppression.protect(
                new SchoolTables(Stream.concat(kinds.stream(), known.stream()).toList(), facts.schools()).counts(),
                policy);
    }

    private static Set<String> opened(Protection.Refused refused) {
        return refused.recovered().stream()
                .map(Recovered::place)
                .flatMap(it -> it.categories().keySet().stream())
                .filter(it -> !it.equals(SchoolTables.VERDICT))
                .collect(Collectors.toSet());
    }

    private PupilTables pupils() {
        Averages averages = (Averages) picture.find("pupil-context").orElseThrow();
        return new PupilTables(heading(PublicTable.PUPILS), heading("pupil-context"), averages, facts.schools());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(
                new NextInspections(heading("next-inspection"), facts.inspections()),
                new FollowedSchools(heading("time-to-good"), facts)));
        if (picture.find("monitoring-visits").orElseThrow() instanceof MonitoringVisits) {
            parts.add(new VisitFindings(heading("monitoring-visits"), facts));
        }
        return parts;
    }

    private Heading heading(String table) {
        return Heading.of(picture.find(table).orElseThrow().about());
    }

    private void leaveOut(String title) {
        leftOut.add(new LeftOut(title, "Its hidden numbers could be worked out from the other tables."));
    }

    private Bulletin bulletin(Piece content) {
        List<String> order = picture.tables().stream().map(PictureTable::id).toList();
        picture.tables().stream()
                .filter(NotAvailable.class::isInstance)
                .forEach(it -> leftOut.add(new LeftOut(
                        it.about().title(), "No imported file says it. That does not mean that there are none.")));
        return new Bulletin(
                "schools that met '" + picture.definition().title() + "' on " + Words.date(asAt())
                        + ", beside all schools, England",
                new Piece(
                        content.tables().stream()
                                .sorted(Comparator.comparingInt(
                                        it -> order.indexOf(it.heading().id())))
                                .toList(),
                        content.data(),
                        content.drawn()),
                leftOut);
    }

    private LocalDate asAt() {
        return picture.asAt();
    }
}
