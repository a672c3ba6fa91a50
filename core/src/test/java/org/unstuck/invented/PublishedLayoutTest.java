package org.unstuck.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files against the header lines and the known faults of the originals. */
class PublishedLayoutTest {
    private static final String LATEST_MONTH = "ofsted_mi_as_at_2025-08-31.csv";

    @TempDir
    static Path folder;

    private static InventedFiles files;

    @BeforeAll
    static void inventASmallCountry() throws IOException {
        InventedEngland.write(folder, 11, Size.SMALL);
        files = new InventedFiles(folder);
    }

    /** File name, tab, header line, as published. */
    static Stream<Arguments> publishedHeaders() throws IOException {
        try (InputStream lines = PublishedLayoutTest.class.getResourceAsStream("published-headers.tsv")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> Arguments.of((Object[]) line.split("\t"))).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publishedHeaders")
    void a_header_is_the_published_one(String file, String header) throws IOException {
        if (file.endsWith(".xlsx")) {
            assertThat(sheet(file))
                    .contains(header.replace(",", "</t></is></c><c t=\"inlineStr\"><is><t xml:space=\"preserve\">"));
        } else {
            int line = file.contains("_d1_") ? 1 : 0;
            assertThat(String.join(",", files.records(file).get(line)).replace("\uFEFF", ""))
                    .isEqualTo(header);
        }
    }

    @Test
    void the_register_has_its_135_columns_and_no_ofsted_ratings() {
        assertThat(files.records("edubasealldata20250831.csv").get(0))
                .hasSize(135)
                .contains("LSOA (code)", "UrbanRural (name)", "Trusts (name)", "GSSLACode (name)")
                .doesNotContain("OfstedRating (name)", "OfstedLastInsp");
    }

    @Test
    void in_2019_graded_inspections_were_called_full_and_ungraded_ones_short() {
        assertThat(files.records("ofsted_mi_as_at_2019-08-31.csv").get(0))
                .contains(
                        "Did the latest short inspection convert to a full inspection?",
                        "URN at time of latest full inspection",
                        "Previous full inspection overall effectiveness")
                .noneMatch(name -> name.contains("graded") || name.equals("Quality of education"));
    }

    @Test
    void the_month_of_august_2025_ends_in_fifteen_blank_rows() {
        List<List<String>> records = files.records(LATEST_MONTH);

        assertThat(records.subList(records.size() - 15, records.size()))
                .allSatisfy(record -> assertThat(record).hasSize(76).containsOnly(""));
        assertThat(records.get(records.size() - 16).get(1)).startsWith("9");
    }

    @Test
    void a_control_character_stands_for_a_dash() {
        assertThat(files.rows(LATEST_MONTH))
                .extracting(row -> row.get("Event type grouping"))
                .contains("Schools \u0096 Section 8 conversion");
    }

    @Test
    void inspections_since_september_2024_have_no_overall_grade() {
        assertThat(files.rows(LATEST_MONTH))
                .filteredOn(row -> "Not judged".equals(row.get("Overall effectiveness")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String date = row.get("Inspection start date");
                    assertThat(date.substring(6) + date.substring(3, 5)).isGreaterThanOrEqualTo("202409");
                    assertThat(row.get("Quality of education")).containsPattern("[1-4]");
                });
    }

    @Test
    void dates_take_the_forms_seen_in_the_originals() {
        assertThat(dates("ofsted_mi_as_at_2013-04-30.csv", "Latest inspection date"))
                .allSatisfy(date -> assertThat(date).matches("20\\d\\d-\\d\\d-\\d\\d"));
        assertThat(dates("ofsted_mi_as_at_2013-09-30.csv", "Latest inspection date"))
                .allSatisfy(date -> assertThat(Integer.parseInt(date)).isBetween(38_596, 41_547));
        assertThat(dates("ofsted_mi_as_at_2015-05-31.csv", "Latest inspection date"))
                .allSatisfy(date -> assertThat(date).matches("\\d\\d/\\d\\d/20\\d\\d"));
        assertThat(dates("school_information_2021.csv", "OFSTEDLASTINSP"))
                .allSatisfy(date -> assertThat(date).matches("(\\d\\d-\\d\\d-20\\d\\d)?"));
        assertThat(dates("graded_inspections_2005-09_to_2020-02.csv", "Inspection Date"))
                .allSatisfy(date -> assertThat(date).matches("20\\d{6}"));
    }

    @Test
    void a_census_begins_with_a_byte_order_mark_and_ends_with_national_totals() throws IOException {
        assertThat(Files.readAllBytes(files.path("england_census_2017.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        List<List<String>> records = files.records("england_census_2019.csv");
        assertThat(records.get(records.size() - 1)).startsWith("NAT", "", "SEC");
    }

    @Test
    void a_census_marks_what_is_not_published_as_its_year_did() {
        assertThat(files.records("england_census_2018.csv")).anyMatch(record -> record.contains("NP"));
        assertThat(files.records("england_census_2019.csv")).anyMatch(record -> record.contains("NA"));
        assertThat(files.records("england_census_2021.csv"))
                .anyMatch(record -> record.size() == 20 && record.contains("Independent school"))
                .anyMatch(record -> record.size() == 22 && record.get(21).endsWith("%"));
    }

    @Test
    void the_register_is_written_in_windows_1252() {
        assertThat(files.records("edubasealldata20250831.csv"))
                .anyMatch(record -> record.stream().anyMatch(value -> value.contains("King’s Parade")));
    }

    @Test
    void links_lack_dates_and_other_sides() {
        List<List<String>> links = files.records("links_edubasealldata20250831.csv");

        assertThat(links).anyMatch(link -> link.get(4).isEmpty());
        assertThat(links.stream()
                        .filter(link -> link.get(3).equals("Predecessor"))
                        .count())
                .isNotEqualTo(links.stream()
                        .filter(link -> link.get(3).equals("Successor"))
                        .count());
    }

    private static List<String> dates(String file, String column) {
        List<String> dates =
                files.rows(file).stream().map(row -> row.get(column)).toList();
        assertThat(dates).isNotEmpty();
        return dates;
    }

    private static String sheet(String file) throws IOException {
        try (ZipFile zip = new ZipFile(files.path(file).toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
