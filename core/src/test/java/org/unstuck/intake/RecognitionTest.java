package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.UserFacingException;
import org.unstuck.provenance.Source;

/** A file is known by its header, and dated by what it says of itself. */
class RecognitionTest {

    private static final String HISTORY = "URN,Rating,Inspection Date\r\n100000,Good,20050921\r\n";
    private static final String LINKS = "URN,LinkURN,LinkType\n100016,132245,Successor\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            ofsted_mi_as_at_2013-04-30.csv, ofsted-management-information-2013, 2013-04-30
            ofsted_mi_as_at_2013-09-30.csv, ofsted-management-information-2013, 2013-09-30
            ofsted_mi_as_at_2013-12-31.csv, ofsted-management-information-2013, 2013-12-31
            ofsted_mi_as_at_2014-05-31.csv, ofsted-management-information-2013, 2014-05-31
            ofsted_mi_as_at_2014-12-31.csv, ofsted-management-information-2013, 2014-12-31
            ofsted_mi_as_at_2015-05-31.csv, ofsted-management-information-2013, 2015-05-31
            ofsted_mi_as_at_2019-08-31.csv, ofsted-management-information,      2019-08-31
            ofsted_mi_as_at_2022-02-28.csv, ofsted-management-information,      2022-02-28
            ofsted_mi_as_at_2025-08-31.csv, ofsted-management-information,      2025-08-31
            ofsted_mi_d1_in_year_inspections_as_at_2025-12-31.csv,     ofsted-report-cards-inspections, 2025-12-31
            ofsted_mi_d2_most_recent_inspections_as_at_2025-12-31.csv, ofsted-report-cards-schools,     2025-12-31
            ofsted_latest_as_at_2018-07-31.csv,     ofsted-latest,       2018-07-31
            2018_england_spine.csv,                 dfe-spine,           2018-08-31
            england_census_2017.csv,                school-census,       2017-08-31
            england_census_2018.csv,                school-census,       2018-08-31
            england_census_2019.csv,                school-census,       2019-08-31
            england_census_2021.csv,                school-census,       2021-08-31
            england_census_2022.csv,                school-census,       2022-08-31
            edubasealldata20250831.csv,             gias-establishments, 2025-08-31
            edubaseallacademiesandfree20190831.csv, gias-establishments, 2019-08-31
            gias_urn_name_la_phase_status_2024-06-17.csv, gias-minimum,  2024-06-17
            links_edubasealldata20190831.csv,       gias-links,          2019-08-31
            allgroupsdata20250831.csv,              gias-groups,         2025-08-31
            grouplinks_edubaseallacademiesandfree20190831.csv, gias-group-links, 2019-08-31
            school_geography.csv,                   school-geography,    2019-09-26
            idaci_2015_lsoa11.csv,                  idaci-2015,          2015-09-30
            idaci_2019_lsoa11.csv,                  idaci-2019,          2019-09-30
            """)
    void each_published_header_is_recognised(String file, String layout, LocalDate asAt) {
        String header = PublishedHeaders.get(file);
        String key = header.contains("lsoa11,idaci") ? "E01000001" : header.contains("Group UID") ? "1000" : "100000";
        String row = String.join(",", header.split(",", -1)).replaceAll("[^,]+", "");
        int position = keyPosition(header);
        String cells = row.substring(0, position) + key + row.substring(position);

        Source source =
                ReadFile.of(file, header + "\r\n" + cells + "\r\n").table().source();

        assertThat(source.layout()).isEqualTo(layout);
        assertThat(source.asAt()).isEqualTo(asAt);
        assertThat(source.invented()).isFalse();
    }

    private static int keyPosition(String header) {
        List<String> names = List.of(header.toLowerCase(Locale.ROOT).split(",", -1));
        int urn = Math.max(names.indexOf("urn"), Math.max(names.indexOf("lsoa11"), names.indexOf("group uid")));
        return names.contains("urn") ? names.indexOf("urn") : urn;
    }

    @Test
    void letter_case_blanks_and_a_byte_order_mark_in_a_header_do_not_matter() {
        ReadFile read = ReadFile.of("history.csv", "\uFEFF urn , RATING,Inspection  date\r\n100000,Good,20050921\r\n");

        assertThat(read.inspections).hasSize(1);
    }

    @Test
    void a_title_above_the_header_is_passed_over_and_dates_the_table() {
        String text = "Links between establishments as at 30 June 2025\n\"\",,\n" + LINKS;

        ReadFile read = ReadFile.of("links.csv", text);

        assertThat(read.table().source().asAt()).isEqualTo("2025-06-30");
        assertThat(read.table().headerRow()).isEqualTo(3);
        assertThat(read.links.get(0).source().row()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "links_edubasealldata20250831.csv",
                "links 2025-08-31.csv",
                "Links_between_schools_as_at_31_August_2025.csv",
                "links as at 31 Aug 2025 (downloaded 2025-10-02).csv",
                "links-31-08-2025.csv",
            })
    void a_file_name_dates_the_table(String name) {
        assertThat(ReadFile.of(name, LINKS).table().source().asAt()).isEqualTo("2025-08-31");
    }

    @Test
    void the_person_goes_before_the_title_and_the_title_before_the_file_name() {
        byte[] titled = ("As at 30 June 2025,,\n" + LINKS).getBytes(StandardCharsets.UTF_8);
        ReadOptions asked = ReadOptions.asAt(LocalDate.of(2025, 7, 15));

        assertThat(ReadFile.of("links20250831.csv", titled).table().source().asAt())
                .isEqualTo("2025-06-30");
        assertThat(ReadFile.of("links20250831.csv", titled, asked)
                        .table()
                        .source()
                        .asAt())
                .isEqualTo("2025-07-15");
    }

    @Test
    void the_history_is_dated_by_its_last_inspection_and_not_by_a_slip_of_the_pen() {
        StringBuilder text = new StringBuilder(HISTORY);
        LocalDate.of(2005, 9, 21)
                .datesUntil(LocalDate.of(2020, 2, 27), Period.ofWeeks(1))
                .forEach(it -> text.append("100001,Good,").append(it).append("\r\n"));
        text.append("100001,Good,20970901\r\n");

        ReadFile read = ReadFile.of("graded_2005-09_to_2099-01.csv", text.toString());

        assertThat(read.table().source().asAt()).isEqualTo("2020-02-26");
        assertThat(read.table().issueCounts()).containsEntry("impossible date", 1);
    }

    @Test
    void a_table_that_nothing_dates_asks_for_a_date() {
        assertThatThrownBy(() -> ReadFile.of("links.csv", LINKS))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("links.csv does not say on which date")
                .hasMessageContaining("as-at date");
    }

    @Test
    void the_small_areas_of_2015_and_2019_have_the_same_header_and_need_a_year() {
        assertThatThrownBy(() -> ReadFile.of("idaci.csv", "lsoa11,idaci_rank,idaci_decile\nE01000001,32806,10\n"))
                .hasMessageContaining("2015 or 2019");
    }

    @Test
    void an_unknown_table_names_the_closest_layout_and_what_it_lacks() {
        assertThatThrownBy(() -> ReadFile.of("mystery.csv", "URN,Ratings,Date of inspection\n100000,Good,20050921\n"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("mystery.csv")
                .hasMessageContaining("ofsted-history")
                .hasMessageContaining("'Rating' (perhaps 'Ratings'?)")
                .hasMessageContaining("'Inspection Date'");
    }

    @Test
    void only_what_lists_every_school_says_so() {
        String header = PublishedHeaders.get("edubasealldata20250831.csv");
        String text = ReadFile.table(header, Map.of("URN", "100000"));

        assertThat(ReadFile.of("edubasealldata20250831.csv", text)
                        .table()
                        .source()
                        .listsEverySchool())
                .isTrue();
        assertThat(ReadFile.of("edubaseallacademiesandfree20250831.csv", text)
                        .table()
                        .source()
                        .listsEverySchool())
                .isFalse();
    }

    @Test
    void contents_that_say_they_are_invented_are_marked() {
        assertThat(ReadFile.of("invented_links20250831.csv", LINKS)
                        .table()
                        .source()
                        .invented())
                .isTrue();
        assertThat(ReadFile.of("links20250831.csv", LINKS).table().source().invented())
                .isFalse();
        String named = "URN,LinkURN,LinkName,LinkType\n900001,900002,Mill Lane School (invented),Successor\n";
        assertThat(ReadFile.of("links20250831.csv", named).table().source().invented())
                .isTrue();
    }

    @Test
    void columns_that_no_layout_reads_are_left_alone_and_told() {
        String text = "URN,LinkURN,LinkType,HeadLastName\n100016,132245,Successor,Nobody\n";

        assertThat(ReadFile.of("links20250831.csv", text).table().ignoredColumns())
                .containsExactly("HeadLastName");
    }
}
