package org.unstuck.picture;

import java.util.List;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType.Sector;

/**
 * A way of telling kinds of schools apart: one table of composition.
 *
 * @param id of the table, and what {@code compositions.sql} calls it
 * @param title of the table
 * @param citation the paragraph that it makes again
 * @param among whom it tells apart, to complete "of the ... that met"
 * @param categories in the order of the table, shown also where they are empty; an empty list for whatever the data hold
 * @param focus the category the report speaks of; empty for the one that stands out most
 * @param attribute whose sources tell it
 * @param notes sentences
 */
record Dimension(
        String id,
        String title,
        String citation,
        String among,
        List<String> categories,
        String focus,
        Attribute attribute,
        List<String> notes) {

    private static final String REPORT = "Fight or flight (2020), ";
    private static final String SCHOOLS = "schools";
    private static final String ANY = "";

    static final Dimension PHASE = new Dimension(
            "phase",
            "Phase of education",
            REPORT + "paragraph 37",
            SCHOOLS,
            Kinds.phases(),
            ANY,
            Attribute.OFSTED_PHASE,
            List.of(
                    "Middle schools are deemed primary or secondary, and all-through schools secondary, as Ofsted does."));

    static final Dimension SECTOR = new Dimension(
            "sector",
            "Academies and maintained schools",
            REPORT + "paragraph 38",
            SCHOOLS,
            List.of(Kinds.sector(Sector.ACADEMY), Kinds.sector(Sector.MAINTAINED), Kinds.sector(Sector.NON_MAINTAINED)),
            Kinds.sector(Sector.ACADEMY),
            Attribute.TYPE,
            List.of());

    static final Dimension NEW_ACADEMIES = new Dimension(
            "new-academies",
            "Academies not yet inspected as a new school",
            REPORT + "paragraph 38",
            SCHOOLS,
            List.of(Kinds.NOT_INSPECTED, Kinds.INSPECTED, Kinds.NO_ACADEMY),
            Kinds.NOT_INSPECTED,
            Attribute.TYPE,
            List.of("Not yet inspected: no graded inspection under the academy's own number is in the records found."));

    static final Dimension TRUST_SIZE = new Dimension(
            "trust-size",
            "Size of trust",
            REPORT + "paragraph 39",
            "academies",
            List.of(Kinds.SINGLE, Kinds.SMALL, Kinds.MIDDLE, Kinds.LARGE),
            Kinds.SMALL,
            Attribute.TRUST_UID,
            List.of("A trust is as large as the number of its academies that were open on the date."));

    static final Dimension RURAL_URBAN = new Dimension(
            "rural-urban",
            "Conurbations, towns and countryside",
            REPORT + "paragraph 40 and figure 1",
            SCHOOLS,
            List.of(Kinds.CONURBATIONS, Kinds.TOWNS, Kinds.COUNTRYSIDE),
            Kinds.TOWNS,
            Attribute.RURAL_URBAN,
            List.of(
                    "Three groups of the ten classes of 2011 of the Office for National Statistics, as in footnote 3 of the"
                            + " report."));

    static final Dimension DEPRIVATION = new Dimension(
            "deprivation",
            "Deprivation of the area (IDACI)",
            "",
            SCHOOLS,
            Kinds.fifths(),
            Kinds.fifths().get(0),
            Attribute.IDACI_DECILE_2015,
            List.of(
                    "Fifths of all small areas of England by income deprivation affecting children; 1 is the most deprived."
                            + " Other sources count from the other end.",
                    "The index of 2015 until 25 September 2019, that of 2019 from then on."));

    static final Dimension REGION =
            new Dimension("region", "Region", "", SCHOOLS, List.of(), ANY, Attribute.REGION, List.of());

    static final Dimension OPPORTUNITY_AREAS = new Dimension(
            "opportunity-areas",
            "Opportunity areas",
            REPORT + "paragraph 42",
            SCHOOLS,
            List.of(Kinds.IN_AREA, OpportunityAreas.ELSEWHERE),
            Kinds.IN_AREA,
            Attribute.DISTRICT_CODE,
            List.of("The twelve areas of 2017 to 2022, by districts of 2014."));

    static final Dimension EACH_OPPORTUNITY_AREA = new Dimension(
            "each-opportunity-area",
            "Each opportunity area",
            REPORT + "paragraph 42",
            "schools in opportunity areas",
            OpportunityAreas.names(),
            ANY,
            Attribute.DISTRICT_CODE,
            List.of("The twelve areas of 2017 to 2022, by districts of 2014."));

    static List<Dimension> all() {
        return List.of(
                PHASE,
                SECTOR,
                NEW_ACADEMIES,
                TRUST_SIZE,
                RURAL_URBAN,
                DEPRIVATION,
                REGION,
                OPPORTUNITY_AREAS,
                EACH_OPPORTUNITY_AREA);
    }
}
