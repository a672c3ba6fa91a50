package org.unstuck.picture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.school.EstablishmentType.Sector;

/**
 * A table of the picture that is published once it is protected: every school is in one of its categories.
 *
 * @param id as in the picture
 * @param title what it is
 * @param citation the paragraph of the report
 * @param notes what must be known to read it rightly
 * @param order of the categories
 * @param kind which category a school is in; null for unknown
 */
public record PublicTable(
        String id,
        String title,
        String citation,
        List<String> notes,
        List<String> order,
        Function<SchoolFacts, @Nullable String> kind) {

    static final String UNKNOWN = "Unknown";

    /** The table in which those of academies lie. */
    static final String SECTOR = Dimension.SECTOR.id();

    private static final String ACADEMIES = Kinds.sector(Sector.ACADEMY);

    /** In the order of the report. */
    public static List<PublicTable> all() {
        return List.of(
                of(Dimension.PHASE, it -> Kinds.phase(it.phase())),
                of(Dimension.SECTOR, it -> it.academy() ? ACADEMIES : Kinds.NO_ACADEMY),
                of(Dimension.NEW_ACADEMIES, SchoolFacts::newAcademy),
                of(Dimension.TRUST_SIZE, PublicTable::trustSize),
                of(Dimension.RURAL_URBAN, it -> it.place().ruralUrban()),
                of(Dimension.DEPRIVATION, it -> it.place().deprivation()),
                of(Dimension.REGION, it -> it.place().region()),
                of(Dimension.EACH_OPPORTUNITY_AREA, it -> it.place().opportunityArea()));
    }

    String category(SchoolFacts school) {
        String category = kind.apply(school);
        return category == null ? UNKNOWN : category;
    }

    /** In which category of the table of academies each category of a finer one lies. */
    static Map<String, Map<String, String>> withinSector() {
        return Map.of(
                Dimension.NEW_ACADEMIES.id(),
                Map.of(Kinds.NOT_INSPECTED, ACADEMIES, Kinds.INSPECTED, ACADEMIES, Kinds.NO_ACADEMY, Kinds.NO_ACADEMY),
                Dimension.TRUST_SIZE.id(),
                Map.of(
                        Kinds.SINGLE,
                        ACADEMIES,
                        Kinds.SMALL,
                        ACADEMIES,
                        Kinds.MIDDLE,
                        ACADEMIES,
                        Kinds.LARGE,
                        ACADEMIES,
                        UNKNOWN,
                        ACADEMIES,
                        Kinds.NO_ACADEMY,
                        Kinds.NO_ACADEMY));
    }

    private static @Nullable String trustSize(SchoolFacts school) {
        return school.academy() ? school.trust().band() : Kinds.NO_ACADEMY;
    }

    private static PublicTable of(Dimension dimension, Function<SchoolFacts, @Nullable String> kind) {
        return new PublicTable(
                dimension.id(),
                dimension.title(),
                dimension.citation(),
                dimension.notes(),
                dimension.categories(),
                kind);
    }
}
