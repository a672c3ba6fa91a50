package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType.Sector;

/**
 * A table of the picture in a form that can be published once it is protected: every school is in one of its categories,
 * whether it met the definition or not.
 *
 * @param id as in the picture, or {@code known-} and a measure
 * @param title what it is
 * @param order of the categories; others come after them in the order of their names
 * @param labels of categories whose own name is a code
 * @param kind which category a school is in; null for unknown
 */
public record PublicTable(
        String id,
        String title,
        List<String> order,
        Map<String, String> labels,
        Function<SchoolFacts, @Nullable String> kind) {

    public static final String UNKNOWN = "Unknown";

    /** Schools of which a number is known. */
    public static final String KNOWN = "Known";

    /** Schools that are in no comparison of authorities and averages. */
    public static final String NOT_COMPARED = "Nursery schools and pupil referral units";

    public static final String REGION = Dimension.REGION.id();
    public static final String AUTHORITIES = "authorities";
    public static final String PUPILS = "pupils";

    private static final String INSPECTIONS = "inspections";
    private static final String YEARS = "time-below-good";
    private static final int MOST_YEARS = 40;
    private static final String ACADEMIES = Kinds.sector(Sector.ACADEMY);

    public PublicTable {
        order = List.copyOf(order);
        labels = Map.copyOf(labels);
    }

    /**
     * A pair of tables of which categories of the first may lie within those of the second, so that a reader can compare
     * them.
     */
    public record Within(String inner, String outer) {}

    /** Those of kinds of schools, in the order of the report. */
    public static List<PublicTable> kinds(PictureFacts facts) {
        WeakSpells spells =
                new WeakSpells(facts.inspections(), facts.classification().asAt());
        List<String> numbers =
                IntStream.range(0, MOST_YEARS).mapToObj(Integer::toString).toList();
        return List.of(
                of(Dimension.PHASE, it -> Kinds.phase(it.phase())),
                of(Dimension.SECTOR, it -> it.academy() ? ACADEMIES : Kinds.NO_ACADEMY),
                of(Dimension.NEW_ACADEMIES, SchoolFacts::newAcademy),
                of(Dimension.TRUST_SIZE, it -> it.academy() ? it.trust().band() : Kinds.NO_ACADEMY),
                of(Dimension.RURAL_URBAN, it -> it.place().ruralUrban()),
                of(Dimension.DEPRIVATION, it -> it.place().deprivation()),
                of(Dimension.REGION, it -> it.place().region()),
                of(
                        Dimension.OPPORTUNITY_AREAS,
                        it -> Kinds.inOpportunityArea(it.place().opportunityArea())),
                of(Dimension.EACH_OPPORTUNITY_AREA, it -> it.place().opportunityArea()),
                new PublicTable(
                        AUTHORITIES,
                        "Local authorities",
                        List.of(),
                        AuthorityTable.names(facts.schools()),
                        it -> it.compared() ? it.place().localAuthorityCode() : NOT_COMPARED),
                new PublicTable(
                        INSPECTIONS,
                        "Graded inspections since the first less than good",
                        numbers,
                        Map.of(),
                        spells::inspections),
                new PublicTable(YEARS, "Years less than good without a break", numbers, Map.of(), spells::years));
    }

    /** Of how many schools it is known how many pupils they have, and what each mean is taken over. */
    public static List<PublicTable> known() {
        PublicTable pupils = new PublicTable(
                PUPILS,
                "Pupils on roll",
                List.of(KNOWN),
                Map.of(),
                it -> it.census().pupils() == null ? null : KNOWN);
        return Stream.concat(Stream.of(pupils), PupilTables.MEASURES.stream().map(PublicTable::known))
                .toList();
    }

    /** Which tables are to be compared with which. */
    public static List<Within> comparable() {
        String phase = Dimension.PHASE.id();
        String eachArea = Dimension.EACH_OPPORTUNITY_AREA.id();
        List<Within> pairs = new ArrayList<>(List.of(
                new Within(Dimension.NEW_ACADEMIES.id(), Dimension.SECTOR.id()),
                new Within(Dimension.TRUST_SIZE.id(), Dimension.SECTOR.id()),
                new Within(eachArea, Dimension.OPPORTUNITY_AREAS.id()),
                new Within(eachArea, AUTHORITIES),
                new Within(AUTHORITIES, eachArea),
                new Within(AUTHORITIES, REGION),
                new Within(AUTHORITIES, Dimension.RURAL_URBAN.id()),
                new Within(phase, AUTHORITIES),
                new Within(INSPECTIONS, YEARS),
                new Within(YEARS, INSPECTIONS),
                new Within(knownOf(PUPILS), PUPILS)));
        String before = "";
        for (Attribute measure : PupilTables.MEASURES) {
            String known = knownOf(measure.id());
            pairs.add(new Within(phase, known));
            if (!before.isEmpty()) {
                pairs.add(new Within(known, before));
                pairs.add(new Within(before, known));
            }
            before = known;
        }
        return List.copyOf(pairs);
    }

    /** Whether the categories are numbers, so that there is a histogram of them. */
    public static boolean isNumbered(String table) {
        return table.equals(INSPECTIONS) || table.equals(YEARS);
    }

    /** The name of the table of schools for which a measure is known. */
    public static String knownOf(String measure) {
        return "known-" + measure;
    }

    public String category(SchoolFacts school) {
        String category = kind.apply(school);
        return category == null ? UNKNOWN : category;
    }

    /** A category in words. */
    public String label(String category) {
        return labels.getOrDefault(category, category);
    }

    private static PublicTable known(Attribute measure) {
        return new PublicTable(
                knownOf(measure.id()),
                measure.label(),
                List.of(KNOWN, NOT_COMPARED),
                Map.of(),
                it -> !it.compared() ? NOT_COMPARED : it.census().knows(measure) ? KNOWN : null);
    }

    private static PublicTable of(Dimension dimension, Function<SchoolFacts, @Nullable String> kind) {
        return new PublicTable(dimension.id(), dimension.title(), dimension.categories(), Map.of(), kind);
    }
}
