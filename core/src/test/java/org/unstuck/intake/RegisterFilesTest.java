package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Outcome;
import org.unstuck.school.Attribute;
import org.unstuck.school.Link;
import org.unstuck.school.Urn;

/** What the rows of DfE's files mean: the register, school information, census and places. */
class RegisterFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @SafeVarargs
    private static ReadFile read(String file, Map<String, String>... rows) {
        return ReadFile.of(file, ReadFile.table(PublishedHeaders.get(file), rows), WINDOWS);
    }

    @Test
    void the_register_describes_a_school() {
        ReadFile read = read(
                "edubasealldata20250831.csv",
                Map.of(
                        "URN", "100006",
                        "LA (code)", "202",
                        "EstablishmentNumber", "1100",
                        "EstablishmentName", "Avonbourne Boys\u2019 Academy",
                        "TypeOfEstablishment (name)", "Pupil referral unit",
                        "EstablishmentStatus (name)", "Open, but proposed to close",
                        "PhaseOfEducation (name)", "Not applicable",
                        "OpenDate", "01-01-1900",
                        "CloseDate", "31-08-2025",
                        "LSOA (code)", "E01000850"));

        assertThat(read.schools)
                .singleElement()
                .satisfies(it -> assertThat(it.values())
                        .containsEntry(Attribute.NAME, "Avonbourne Boys\u2019 Academy")
                        .containsEntry(Attribute.LAESTAB, "2021100")
                        .containsEntry(Attribute.TYPE, "pupil-referral-unit")
                        .containsEntry(Attribute.PHASE, "pupil-referral-unit")
                        .containsEntry(Attribute.STATUS, "open")
                        .containsEntry(Attribute.CLOSE_DATE, "2025-08-31")
                        .containsEntry(Attribute.LSOA, "E01000850")
                        .doesNotContainKey(Attribute.OPEN_DATE));
        assertThat(read.table().issueCounts()).isEmpty();
        assertThat(read.table().encoding()).isEqualTo("Windows-1252");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Primary,                 Community school,          primary
            Middle deemed primary,   Academy converter,         primary
            Middle deemed secondary, Community school,          secondary
            All-through,             Free schools,              all-through
            Secondary,               Academy special converter, special
            Not applicable,          Community special school,  special
            Nursery,                 Local authority nursery school, nursery
            16 plus,                 Further education,         sixteen-plus
            """)
    void the_register_leaves_the_phase_of_some_schools_to_their_type(String phase, String type, String expected) {
        ReadFile read = read(
                "edubaseallacademiesandfree20190831.csv",
                Map.of("URN", "100006", "PhaseOfEducation (name)", phase, "TypeOfEstablishment (name)", type));

        assertThat(read.schools.get(0).find(Attribute.PHASE)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 4, 11, primary",
        "0, 1, 11, 18, secondary",
        "1, 1, 4, 18, all-through",
        "1, 1, 9, 13, secondary",
        "1, 1, 8, 12, primary",
        "1, 1, 11, 18, secondary"
    })
    void flags_and_ages_tell_the_phase(String primary, String secondary, String low, String high, String phase) {
        ReadFile read = read(
                "school_information_2019.csv",
                Map.of(
                        "URN", "100006",
                        "SCHOOLTYPE", "Community school",
                        "ISPRIMARY", primary,
                        "ISSECONDARY", secondary,
                        "AGELOW", low,
                        "AGEHIGH", high,
                        "OFSTEDLASTINSP", "19-04-2013"));

        assertThat(read.schools.get(0).find(Attribute.PHASE)).contains(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "Requires improvement, 12-06-2019, GRADED",
        "Special Measures,     12-06-2019, GRADED",
        "Inadequate,           19-03-2020, GRADED",
        "Inadequate,           20-03-2020, UNSTATED",
        "Requires improvement, 31-08-2021, UNSTATED",
        "Requires improvement, 01-09-2021, GRADED",
        "Good,                 12-06-2019, UNSTATED",
        "Outstanding,          12-06-2019, UNSTATED",
        "Insufficient evidence, 12-06-2019, UNSTATED"
    })
    void school_information_repeats_grades_that_an_ungraded_inspection_left_standing(
            String rating, String date, Inspection.Kind kind) {
        ReadFile read = read(
                "school_information_2022.csv", Map.of("URN", "100006", "OFSTEDRATING", rating, "OFSTEDLASTINSP", date));

        assertThat(read.inspections).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.startsOnDate()).isFalse();
            assertThat(it.outcome() instanceof Outcome.NoGrade).isEqualTo(kind == Inspection.Kind.UNSTATED);
        });
        assertThat(read.coverages).isEmpty();
    }

    @Test
    void special_measures_are_a_grade_and_a_category() {
        ReadFile read = read(
                "school_information_2022.csv",
                Map.of("URN", "100006", "OFSTEDRATING", "Special Measures", "OFSTEDLASTINSP", "12-06-2019"));

        assertThat(read.inspections.get(0).outcome().words()).isEqualTo("inadequate");
        assertThat(read.inspections.get(0).findCategory()).contains(CategoryOfConcern.SPECIAL_MEASURES);
    }

    @ParameterizedTest
    @CsvSource({
        "100001, 140001, Successor,                  SUCCESSION, 100001",
        "140001, 100001, Predecessor,                SUCCESSION, 100001",
        "100001, 140001, Successor - merged,         MERGER,     100001",
        "140001, 100001, Predecessor - amalgamated,  MERGER,     100001",
        "100001, 140001, Result of Amalgamation,     MERGER,     100001",
        "140001, 100001, Result of Amalgamation,     MERGER,     100001",
        "140001, 100001, Predecessor - Split School, SPLIT,      100001",
        "140001, 100001, Sixth Form Centre School,   OTHER,      100001",
    })
    void a_link_always_reads_from_the_earlier_school_to_the_later(
            String urn, String linked, String words, Link.Kind kind, String earlier) {
        ReadFile read = read(
                "links_edubasealldata20190831.csv",
                Map.of("URN", urn, "LinkURN", linked, "LinkType", words, "LinkEstablishedDate", "01-09-2014"));

        assertThat(read.links).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.predecessor()).hasToString(earlier);
            assertThat(it.findEstablished())
                    .hasValueSatisfying(date -> assertThat(date).hasToString("2014-09-01"));
        });
    }

    @Test
    void a_school_linked_to_itself_or_in_unknown_words_is_reported() {
        ReadFile read = read(
                "links_edubasealldata20190831.csv",
                Map.of("URN", "100001", "LinkURN", "100001", "LinkType", "Successor"),
                Map.of("URN", "100001", "LinkURN", "100002", "LinkType", "Twin"));

        assertThat(read.links).isEmpty();
        assertThat(read.table().issueCounts()).containsEntry("value not understood", 2);
        assertThat(read.table().dropped()).containsEntry("nothing that can be used", 2);
    }

    @Test
    void groups_and_the_schools_in_them() {
        ReadFile groups = read(
                "allgroupsdata20250831.csv",
                Map.of(
                        "Group UID",
                        "2150",
                        "Group Name",
                        "Tove",
                        "Group Type",
                        "Multi-academy trust",
                        "Open date",
                        "06/01/2009"));
        ReadFile links = read(
                "grouplinks_edubaseallacademiesandfree20190831.csv",
                Map.of(
                        "URN",
                        "105135",
                        "Linked UID",
                        "2150",
                        "Group Name",
                        "Tove",
                        "Group Type",
                        "School sponsor",
                        "Joined date",
                        "01-09-2005"));

        assertThat(groups.groups)
                .singleElement()
                .satisfies(it -> assertThat(it.opened()).hasToString("2009-01-06"));
        assertThat(links.memberships).singleElement().satisfies(it -> {
            assertThat(it.urn()).isEqualTo(new Urn(105135));
            assertThat(it.groupUid()).isEqualTo("2150");
            assertThat(it.joined()).hasToString("2005-09-01");
        });
    }

    @Test
    void census_percentages_are_given_or_computed_and_markers_are_no_numbers() {
        ReadFile given = read(
                "england_census_2017.csv",
                Map.of("URN", "100000", "NOR", "276", "PNUMFSM", "12", "PNUMFSMEVER", "NP", "PSENELSE", "2.90"),
                Map.of("URN", "NAT", "NOR", "8000000"));
        ReadFile computed = read(
                "england_census_2021.csv",
                Map.of("URN", "100000", "NOR", "270", "NUMFSM", "37", "PNUMFSMEVER", "13.3%", "PSENELSE", "SUPP"));

        assertThat(given.schools)
                .singleElement()
                .satisfies(it -> assertThat(it.values())
                        .containsEntry(Attribute.FREE_MEALS, "12")
                        .containsEntry(Attribute.SPECIAL_NEEDS_PLAN, "2.9")
                        .doesNotContainKey(Attribute.FREE_MEALS_EVER_6));
        assertThat(given.table().dropped()).containsEntry("totals, not a school", 1);
        assertThat(computed.schools.get(0).values())
                .containsEntry(Attribute.FREE_MEALS, "13.7")
                .containsEntry(Attribute.FREE_MEALS_EVER_6, "13.3")
                .doesNotContainKey(Attribute.SPECIAL_NEEDS_PLAN);
        assertThat(computed.table().issueCounts()).isEmpty();
    }

    @Test
    void a_percentage_above_a_hundred_is_reported() {
        ReadFile read = read("england_census_2017.csv", Map.of("URN", "100000", "NOR", "many", "PNUMFSM", "120"));

        assertThat(read.table().issues()).extracting(DataIssue::kind).containsExactly("not a number", "not a number");
        assertThat(read.schools.get(0).values()).isEmpty();
    }

    @Test
    void small_areas_carry_the_decile_of_their_year() {
        String text = PublishedHeaders.get("idaci_2019_lsoa11.csv") + "\nE01000001,32806,10\n";

        assertThat(ReadFile.of("idaci_2019_lsoa11.csv", text).areas)
                .singleElement()
                .satisfies(it -> assertThat(it.values()).isEqualTo(Map.of(Attribute.IDACI_DECILE_2019, "10")));
    }

    @Test
    void places_of_schools() {
        ReadFile read = read(
                "school_geography.csv",
                Map.of(
                        "urn",
                        "100000",
                        "lat",
                        "51.51397",
                        "lon",
                        "-5e-05",
                        "ruc11",
                        "Urban major conurbation",
                        "idaci2015_decile",
                        "9"));

        assertThat(read.schools.get(0).values())
                .containsEntry(Attribute.LONGITUDE, "-0.00005")
                .containsEntry(Attribute.IDACI_DECILE_2015, "9")
                .containsEntry(Attribute.RURAL_URBAN, "Urban major conurbation");
    }
}
