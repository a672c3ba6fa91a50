package org.unstuck.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.home.Catalogue;
import org.unstuck.home.ImportedFile;
import org.unstuck.home.ImportedTable;
import org.unstuck.home.RegisterStore;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.Schools;
import org.unstuck.school.Urn;

/**
 * A country of a few dozen invented schools, small enough to know each one: what the tests of pages look at.
 *
 * <p>Histories are written {@code "2007-05-20:3 2015-06-01:4m 2025-01-14:judged"}: a grade alone is a graded
 * inspection, with {@code s} special measures; {@code m+} a monitoring visit that found effective action, {@code m-}
 * one that did not, {@code m} one that does not say; {@code u} an ungraded inspection; {@code judged} one without an
 * overall grade; {@code card} a report card.
 */
public final class SmallEngland {
    /** Stuck over two URNs: a community school and the academy it became. */
    public static final Urn STUCK = new Urn(137001);

    /** The school that {@link #STUCK} was before. */
    public static final Urn STUCK_BEFORE = new Urn(112001);

    /** Good at every inspection, and named to be written with care. */
    public static final Urn GOOD = new Urn(112010);

    /** Open, and never inspected. */
    public static final Urn NEVER_INSPECTED = new Urn(145011);

    /** Inspected without an overall grade and then with a report card. */
    public static final Urn NEWEST_FRAMEWORKS = new Urn(112012);

    /** Made of two schools. */
    public static final Urn MERGED = new Urn(112013);

    /** Known only from a history that stops in 2013: what came later is not on record. */
    public static final Urn PATCHY = new Urn(112014);

    /** Had four inspections less than good and then two good: unstuck. */
    public static final Urn UNSTUCK = new Urn(112015);

    private static final Source SCHOOLS = source('a', "invented_schools_2019.csv", "School list", "2019-08-31");
    private static final Source LATER = source('b', "invented_schools_2025.csv", "School list", "2025-08-31");
    private static final Source INSPECTIONS =
            source('c', "invented_inspections.csv", "Graded inspections", "2025-08-31");
    private static final Source GROUPS = source('d', "invented_groups.csv", "Groups", "2019-08-31");

    private final List<SchoolRecord> schools = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Coverage> coverages = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private SmallEngland() {}

    /** The register of the country as a home holds it. */
    public static RegisterStore.Current current(Register register) {
        List<ImportedFile> files = register.sources().stream()
                .map(it -> new ImportedFile(
                        it.id().contentHash(),
                        it.name(),
                        1_000,
                        Instant.EPOCH,
                        null,
                        List.of(new ImportedTable(
                                it, 70, 69, new TreeMap<>(), new TreeMap<>(Map.of("unknown value", 2))))))
                .toList();
        return new RegisterStore.Current(new Catalogue("", "", files), register);
    }

    /** The register of the country. */
    public static Register register() {
        return register(60);
    }

    /** The register of a country with as many more primary schools. */
    public static Register register(int primarySchools) {
        SmallEngland england = new SmallEngland();
        england.tellStories();
        IntStream.range(0, primarySchools).forEach(england::addPrimary);
        List<Group> groups = List.of(new Group(
                "5001", "Northmoor Learning Trust", "Multi-academy trust", null, null, new SourceRow(GROUPS, 2)));
        return new Register(new Register.Contents(
                List.of(SCHOOLS, LATER, INSPECTIONS, GROUPS),
                Schools.of(england.schools),
                england.links,
                england.inspections,
                england.coverages,
                groups,
                england.memberships));
    }

    private void tellStories() {
        school(STUCK_BEFORE, "Ashgrove Community School", "secondary", "community", "1975-09-01", "2013-08-31");
        school(STUCK, "Ashgrove Academy", "secondary", "academy-sponsor-led", "2013-09-01", null);
        links.add(new Link(STUCK_BEFORE, STUCK, Link.Kind.SUCCESSION, null, new SourceRow(LATER, 900)));
        inspect(STUCK_BEFORE, "2007-05-16:3 2009-11-10:4s 2010-06-15:m- 2010-11-23:m+ 2012-02-28:3");
        inspect(STUCK, "2015-03-10:4s 2015-09-22:m+ 2016-01-20:m 2016-11-08:3 2019-03-12:3 2023-02-07:3");
        member(STUCK, "2013-09-01");
        school(GOOD, "St Osyth's \"Little\" <Primary> & Nursery", "primary", "voluntary-aided", "1960-01-01", null);
        inspect(GOOD, "2008-03-04:2 2012-06-19:2 2016-09-27:2u 2021-11-09:1");
        school(NEVER_INSPECTED, "Brand New Free School", "primary", "free-school", "2018-09-01", null);
        school(NEWEST_FRAMEWORKS, "Fernside Special School", "special", "community-special", "1990-09-01", null);
        inspect(NEWEST_FRAMEWORKS, "2013-05-14:2 2018-01-16:3 2024-10-08:judged 2025-11-18:card");
        school(MERGED, "Two Rivers Junior School", "primary", "community", "2010-09-01", null);
        links.add(new Link(new Urn(112090), MERGED, Link.Kind.SUCCESSION, null, new SourceRow(LATER, 901)));
        links.add(new Link(new Urn(112091), MERGED, Link.Kind.SUCCESSION, null, new SourceRow(LATER, 902)));
        inspect(MERGED, "2011-10-11:3 2013-11-05:3 2017-02-14:2");
        school(PATCHY, "Longmead School", "secondary", "foundation", "1968-09-01", null);
        inspect(PATCHY, "2007-01-24:3 2010-02-09:3 2013-01-15:3");
        coverages.removeIf(it -> it.urn().equals(PATCHY));
        cover(PATCHY, "2005-09-01", "2013-03-31");
        school(UNSTUCK, "Hopewell High School", "secondary", "foundation", "1968-09-01", null);
        inspect(UNSTUCK, "2006-11-15:4 2009-01-20:3 2011-03-08:3 2013-02-12:3 2015-06-16:2 2018-10-09:2");
    }

    private void addPrimary(int number) {
        Urn urn = new Urn(200_000 + number);
        String place =
                List.of("Alder", "Birch", "Cedar", "Damson", "Elder", "Feather").get(number % 6);
        school(urn, place + " Lane Primary School " + (number + 1), "primary", "community", "1970-09-01", null);
        inspect(
                urn,
                number % 5 == 0 ? "2007-06-12:3 2010-06-15:3 2013-06-11:3 2017-06-13:3" : "2009-05-12:2 2014-05-13:2");
    }

    private void school(Urn urn, String name, String phase, String type, String opened, @Nullable String closed) {
        int row = schools.size() + 2;
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.NAME, name);
        values.put(Attribute.PHASE, phase);
        values.put(Attribute.TYPE, type);
        values.put(Attribute.STATUS, closed == null ? "open" : "closed");
        values.put(Attribute.OPEN_DATE, opened);
        values.put(Attribute.LOCAL_AUTHORITY, urn.value() % 2 == 0 ? "Northmoor" : "Southwold Vale");
        values.put(Attribute.REGION, urn.value() % 2 == 0 ? "North West" : "South East");
        values.put(Attribute.TOWN, urn.value() % 2 == 0 ? "Moorby" : "Valeham");
        values.put(Attribute.LOW_AGE, phase.equals("primary") ? "4" : "11");
        values.put(Attribute.HIGH_AGE, phase.equals("primary") ? "11" : "16");
        values.put(Attribute.PUPILS, Integer.toString(200 + urn.value() % 1000));
        values.put(Attribute.FREE_MEALS, "31.4");
        addPlace(urn, values);
        if (closed != null) {
            values.put(Attribute.CLOSE_DATE, closed);
        }
        schools.add(new SchoolRecord(urn, new SourceRow(SCHOOLS, row), values));
        if (closed == null) {
            values.put(Attribute.PUPILS, Integer.toString(180 + urn.value() % 1000));
            schools.add(new SchoolRecord(urn, new SourceRow(LATER, row), values));
        }
        cover(urn, "2005-09-01", "2025-08-31");
    }

    /** Of {@link #PATCHY} nobody says where it is. */
    private static void addPlace(Urn urn, Map<Attribute, String> values) {
        values.put(Attribute.ENGLISH_ADDITIONAL, Integer.toString(urn.value() % 13));
        if (!urn.equals(PATCHY)) {
            String decile = Integer.toString(1 + urn.value() % 10);
            values.put(Attribute.IDACI_DECILE_2015, decile);
            values.put(Attribute.IDACI_DECILE_2019, decile);
            values.put(
                    Attribute.RURAL_URBAN,
                    urn.value() % 3 == 0 ? "(England/Wales) Rural village" : "(England/Wales) Urban city and town");
        }
    }

    private void cover(Urn urn, String from, String to) {
        coverages.add(new Coverage(
                urn,
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                Coverage.Reach.OWN,
                new SourceRow(INSPECTIONS, 2)));
    }

    private void member(Urn urn, String joined) {
        memberships.add(new Membership(
                urn,
                "5001",
                "Northmoor Learning Trust",
                "Multi-academy trust",
                LocalDate.parse(joined),
                new SourceRow(GROUPS, 2)));
    }

    private void inspect(Urn urn, String history) {
        for (String word : history.split(" ", -1)) {
            int colon = word.indexOf(':');
            inspections.add(inspection(urn, LocalDate.parse(word.substring(0, colon)), word.substring(colon + 1)));
        }
    }

    private Inspection inspection(Urn urn, LocalDate date, String found) {
        boolean graded = Character.isDigit(found.charAt(0)) && !found.endsWith("u");
        Outcome outcome = outcome(found);
        Inspection.Kind kind =
                graded || outcome instanceof Outcome.SubJudgements || outcome instanceof Outcome.ReportCard
                        ? Inspection.Kind.GRADED
                        : found.endsWith("u") ? Inspection.Kind.UNGRADED : Inspection.Kind.MONITORING;
        return new Inspection(
                urn,
                Set.of(urn),
                date,
                true,
                date.plusDays(35),
                kind,
                outcome,
                found.endsWith("s") ? CategoryOfConcern.SPECIAL_MEASURES : null,
                null,
                "",
                List.of(new SourceRow(INSPECTIONS, inspections.size() + 2)));
    }

    private static Outcome outcome(String found) {
        return switch (found) {
            case "m" -> new Outcome.NoGrade("", null, null);
            case "m+" -> new Outcome.NoGrade("", null, true);
            case "m-" -> new Outcome.NoGrade("", null, false);
            case "2u" -> new Outcome.NoGrade("School remains Good", Grade.GOOD, null);
            case "judged" ->
                new Outcome.SubJudgements(Map.of(
                        Judgement.QUALITY_OF_EDUCATION, Grade.REQUIRES_IMPROVEMENT,
                        Judgement.LEADERSHIP_AND_MANAGEMENT, Grade.GOOD));
            case "card" ->
                new Outcome.ReportCard(
                        Map.of(
                                ReportCardArea.ACHIEVEMENT, Standard.EXPECTED,
                                ReportCardArea.LEADERSHIP_AND_GOVERNANCE, Standard.NEEDS_ATTENTION),
                        true);
            default -> Outcome.OverallGrade.of(Grade.find(found.charAt(0) - '0').orElseThrow());
        };
    }

    private static Source source(char id, String name, String title, String asAt) {
        return new Source(
                new SourceId(String.valueOf(id).repeat(64)),
                name,
                "invented",
                title + " (invented)",
                LocalDate.parse(asAt),
                name.contains("schools"),
                true);
    }
}
