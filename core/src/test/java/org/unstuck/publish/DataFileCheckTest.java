package org.unstuck.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.publish.DataFileFinding.Rule;

class DataFileCheckTest {
    private static final String DATA = """
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,phase,schools,share
            201819,Academic year,National,E92000001,England,,,Total,415,2
            201819,Academic year,National,E92000001,England,,,primary,189,1.1
            201819,Academic year,Regional,E92000001,England,E12000001,North East,Total,20,c
            201819,Academic year,Regional,E92000001,England,E12000001,North East,primary,low,z
            """;

    private static final String DESCRIPTION = """
            col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
            phase,Filter,Phase,,,,,
            schools,Indicator,Number of schools,,,0,,
            share,Indicator,Percentage of schools,,%,1,,
            """;

    @Test
    void a_good_file_is_good() {
        assertThat(DataFileCheck.check("stuck_by_phase", DATA, DESCRIPTION)).isEmpty();
    }

    @Test
    void a_file_name_with_blanks_is_found() {
        assertThat(rules(DataFileCheck.check("stuck by phase", DATA, DESCRIPTION)))
                .containsExactly(Rule.FILE_NAME);
    }

    @Test
    void a_row_that_is_too_short_is_found_with_its_line() {
        assertThat(DataFileCheck.check("x", DATA.replace(",c\n", "\n"), DESCRIPTION))
                .extracting(DataFileFinding::rule, DataFileFinding::row)
                .containsExactly(tuple(Rule.READABLE, 4));
    }

    @Test
    void a_file_without_rows_is_found() {
        assertThat(rules(DataFileCheck.check("x", "", DESCRIPTION))).contains(Rule.READABLE);
    }

    @Test
    void a_missing_column_is_found() {
        assertThat(inData("geographic_level", "level")).contains(Rule.COLUMNS_PRESENT);
        assertThat(inDescription("filter_hint", "hint")).contains(Rule.COLUMNS_PRESENT);
    }

    @Test
    void a_column_name_not_in_snake_case_is_found() {
        assertThat(rules(DataFileCheck.check(
                        "x", DATA.replace("schools", "Schools"), DESCRIPTION.replace("schools,", "Schools,"))))
                .containsExactly(Rule.COLUMN_NAMES);
        assertThat(rules(DataFileCheck.check(
                        "x",
                        DATA.replace("schools", "s".repeat(51)),
                        DESCRIPTION.replace("schools,I", "s".repeat(51) + ",I"))))
                .containsExactly(Rule.COLUMN_NAMES);
    }

    @Test
    void a_column_that_is_not_described_is_found_and_one_described_but_missing() {
        assertThat(inDescription("share,Indicator", "other,Indicator")).contains(Rule.COLUMNS_DESCRIBED);
        assertThat(inDescription("phase,Filter", "phase,Column")).contains(Rule.COLUMNS_DESCRIBED);
    }

    @Test
    void a_period_of_the_wrong_length_is_found() {
        assertThat(inData("201819,", "2018,")).containsOnly(Rule.TIME_PERIODS);
        assertThat(inData("201819,", "201820,")).containsOnly(Rule.TIME_PERIODS);
        assertThat(inData("Academic year", "Year")).containsOnly(Rule.TIME_PERIODS);
    }

    @Test
    void a_gap_between_years_is_found() {
        assertThat(inData("201819,Academic year,Regional", "202021,Academic year,Regional"))
                .containsExactly(Rule.TIME_PERIODS);
    }

    @Test
    void years_and_months_in_one_file_are_found() {
        assertThat(inData("201819,Academic year,Regional", "2018,August,Regional"))
                .containsExactly(Rule.TIME_PERIODS);
    }

    @Test
    void a_region_without_its_code_and_one_in_a_national_row_are_found() {
        assertThat(inData("E12000001,North East,Total", ",North East,Total")).contains(Rule.GEOGRAPHY);
        assertThat(inData("England,,,Total", "England,E12000001,,Total")).contains(Rule.GEOGRAPHY);
        assertThat(inData("Regional", "Somewhere")).contains(Rule.GEOGRAPHY);
        assertThat(inData("North East,Total", "All,Total")).contains(Rule.GEOGRAPHY);
    }

    @Test
    void a_list_of_schools_is_found_however_it_comes() {
        assertThat(inData("Regional", "School")).containsOnly(Rule.SCHOOLS_NOT_LISTED);
        assertThat(rules(DataFileCheck.check(
                        "x", DATA.replace(",phase", ",school_urn"), DESCRIPTION.replace("phase,", "school_urn,"))))
                .containsExactly(Rule.SCHOOLS_NOT_LISTED);
    }

    @Test
    void a_filter_without_total_is_found() {
        assertThat(inData(",Total,", ",Everything,")).containsExactly(Rule.FILTER_TOTAL);
    }

    @Test
    void a_blank_item_is_found() {
        assertThat(inData(",primary,189", ", primary,189")).contains(Rule.FILTER_BLANK);
        assertThat(inData(",primary,189", ",,189")).contains(Rule.FILTER_BLANK);
    }

    @Test
    void blanks_brackets_and_old_symbols_in_place_of_numbers_are_found() {
        for (String wrong : List.of("", "[c]", "~", ":", "*", "..", "1,000", "NA", " 20")) {
            assertThat(inData(",20,c", ",\"" + wrong + "\",c")).as(wrong).containsExactly(Rule.VALUES);
        }
    }

    @Test
    void a_missing_combination_is_found() {
        assertThat(rules(DataFileCheck.check("x", DATA.substring(0, DATA.lastIndexOf("201819")), DESCRIPTION)))
                .containsExactly(Rule.COMPLETE);
    }

    @Test
    void a_row_that_stands_twice_is_found() {
        assertThat(inData(
                        "Total,20,c\n",
                        "Total,20,c\n" + DATA.lines().skip(3).findFirst().orElseThrow() + "\n"))
                .containsExactly(Rule.NO_ROW_TWICE);
    }

    @Test
    void a_label_that_is_blank_too_long_or_used_twice_is_found() {
        assertThat(inDescription("Number of schools", "")).containsExactly(Rule.LABELS);
        assertThat(inDescription("Number of schools", "n".repeat(101))).containsExactly(Rule.LABELS);
        assertThat(inDescription("Number of schools", "Percentage of schools")).containsExactly(Rule.LABELS);
    }

    @Test
    void an_unknown_unit_is_found() {
        assertThat(inDescription(",%,", ",percent,")).containsExactly(Rule.UNITS);
        assertThat(inDescription("Phase,,,,,", "Phase,,%,,,")).containsExactly(Rule.UNITS);
        assertThat(inDescription(",%,1", ",%,one")).containsExactly(Rule.UNITS);
    }

    @Test
    void a_file_we_write_passes_and_hides_what_is_hidden() {
        DataFile data = Publications.safe().map(Publications::data).value();

        assertThat(data.csv())
                .contains("2019,August,National,E92000001,England,primary,1890,11.9\n")
                .contains("England,'=1+1,c,c\n");
        assertThat(data.metadataCsv())
                .contains("schools_met,Indicator,Schools that met the definition,,,0,,\n")
                .contains("percentage_met,Indicator,\"Percentage of schools, all phases\",,%,1,,\n");
    }

    @Test
    void a_file_with_a_gap_cannot_be_written() {
        DataFile data = Publications.safe().map(Publications::data).value();
        DataFile gap = new DataFile(
                data.name(), data.filters(), data.indicators(), data.rows().subList(1, 3));

        assertThatThrownBy(gap::csv)
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("'phase' has no item Total");
    }

    @Test
    void regions_and_authorities_bring_their_columns() {
        Geography.Region region = new Geography.Region("E12000003", "Yorkshire and The Humber");
        List<Cell> values = List.of(Cell.number(5));
        TimePeriod year = TimePeriod.academicYear(1999);
        DataFile data = new DataFile(
                "places",
                List.of(),
                List.of(Indicator.count("schools", "Schools")),
                List.of(
                        new DataRow(year, Geography.ENGLAND, List.of(), values),
                        new DataRow(year, region, List.of(), values),
                        new DataRow(
                                year,
                                new Geography.LocalAuthority(region, "816", "E06000014", "York"),
                                List.of(),
                                values)));

        assertThat(data.csv())
                .endsWith("199900,Academic year,Local authority,E92000001,England,E12000003,"
                        + "Yorkshire and The Humber,816,E06000014,York,5\n");
    }

    private static List<Rule> inData(String target, String replacement) {
        return rules(DataFileCheck.check("x", DATA.replace(target, replacement), DESCRIPTION));
    }

    private static List<Rule> inDescription(String target, String replacement) {
        return rules(DataFileCheck.check("x", DATA, DESCRIPTION.replace(target, replacement)));
    }

    private static List<Rule> rules(List<DataFileFinding> findings) {
        return findings.stream().map(DataFileFinding::rule).toList();
    }
}
