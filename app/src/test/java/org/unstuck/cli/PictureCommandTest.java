package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PictureCommandTest {

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void importAnInventedCountry() throws IOException {
        home = folder.resolve("home");
        InventedEngland.write(folder.resolve("files"), 3, Size.SMALL);
        CommandRun.of("import", "--home", home, folder.resolve("files"));
    }

    @Test
    void a_table_for_people_begins_with_the_count_and_says_that_it_is_not_for_publication() {
        CommandRun run = picture();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith("Invented data: no school in these tables is real.")
                .contains("on 31 August 2019 on the records found; between ")
                .contains("Phase of education (Fight or flight (2020), paragraph 37)")
                .contains("Source: ")
                .endsWith("not for publication.\n");
    }

    @Test
    void json_holds_every_table_with_its_reading_sources_and_the_hash_of_its_script() {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(picture("--format", "json").output());

        assertThat(json.get("definition").asString()).isEqualTo("ofsted-2020-stuck");
        assertThat(json.get("asAt").asString()).isEqualTo("2019-08-31");
        assertThat(json.get("forPublication").asBoolean()).isFalse();
        assertThat(json.get("provenance").get("invented").asBoolean()).isTrue();
        assertThat(json.get("tables")).hasSize(18).allSatisfy(it -> {
            assertThat(it.get("reading").asString()).isNotBlank();
            assertThat(it.get("rows").isArray()).isTrue();
        });
        assertThat(json.get("provenance").get("scripts"))
                .allSatisfy(it -> assertThat(it.get("sha256").asString()).hasSize(64));
    }

    @Test
    void csv_for_analysts_is_a_data_file_with_every_number() {
        List<String> lines =
                picture("--format", "csv", "--for", "analysts").output().lines().toList();

        assertThat(lines.get(0))
                .startsWith("time_period,time_identifier,geographic_level,country_code,country_name,breakdown_topic,");
        assertThat(lines).hasSizeGreaterThan(40).noneMatch(it -> it.contains(",c,"));
    }

    @Test
    void a_zip_holds_all_that_is_needed_to_count_again_and_is_the_same_each_time() throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");

        assertThat(picture("--format", "zip", "--for", "analysts", "--output", first)
                        .exitCode())
                .isZero();
        assertThat(picture("--format", "zip", "--for", "analysts", "--output", second)
                        .exitCode())
                .isZero();

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        try (ZipFile zip = new ZipFile(first.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(
                            "README.txt",
                            "picture.json",
                            "tables/phase.csv",
                            "relations/school.csv",
                            "relations/inspection.csv",
                            "scripts/compositions.sql");
        }
    }

    @Test
    void what_is_published_hides_small_numbers_and_is_described_in_a_file_beside_it() throws IOException {
        Path file = folder.resolve("regions.csv");

        CommandRun run = picture("--format", "csv", "--data", "schools_by_region", "--output", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).contains("Left out: 'Left behind' wards. No imported file says it.");
        assertThat(Files.readString(file)).contains(",National,", ",Regional,", ",c,");
        assertThat(Files.readString(folder.resolve("regions.meta.csv")))
                .startsWith("col_name,col_type,label,")
                .contains("schools_met,Indicator,");
    }

    @Test
    void a_data_file_that_there_is_not_is_told_with_those_that_there_are() {
        CommandRun run = picture("--format", "csv", "--data", "schools");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("'schools'", "schools_by_kind, schools_by_region");
    }

    @Test
    void a_release_holds_a_workbook_data_figures_and_where_it_came_from() throws IOException {
        Path file = folder.resolve("release.zip");

        assertThat(picture("--format", "zip", "--output", file, "--organisation", "Council of Elsewhere")
                        .exitCode())
                .isZero();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(
                            "national-picture.ods",
                            "data/schools_by_kind.csv",
                            "data/schools_by_kind.meta.csv",
                            "data/time_to_good.csv",
                            "figures/rural-urban-shares.svg",
                            "figures/rural-urban-shares.png",
                            "provenance.json",
                            "SHA256SUMS");
        }
    }

    @Test
    void a_workbook_for_analysts_says_that_it_is_not_for_publication() throws IOException {
        Path safe = folder.resolve("picture.ods");
        Path full = folder.resolve("full.ods");

        assertThat(picture("--format", "ods", "--output", safe).exitCode()).isZero();
        assertThat(picture("--format", "ods", "--for", "analysts", "--output", full)
                        .exitCode())
                .isZero();

        assertThat(content(full)).contains("not for publication", "Organisation not stated");
        assertThat(content(safe)).doesNotContain("not for publication").contains("[c]");
    }

    private static String content(Path workbook) throws IOException {
        try (ZipFile ods = new ZipFile(workbook.toFile());
                InputStream content = ods.getInputStream(ods.getEntry("content.xml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void full_tables_are_not_published() {
        CommandRun run = picture("--format", "json", "--for", "publication");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("analysts");
    }

    @Test
    void a_zip_needs_a_file() {
        CommandRun run = picture("--format", "zip");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("--output");
    }

    @Test
    void comparing_two_dates_says_who_left_and_why() {
        CommandRun run = CommandRun.of(
                "compare",
                "--home",
                home,
                "--definition",
                "ofsted-2020-stuck",
                "--as-at",
                "2017-08-31",
                "--and",
                "2019-08-31");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("on 31 August 2017", "on 31 August 2019", "Left: graded good or better", "Met both");
    }

    @Test
    void comparing_with_nothing_or_backwards_is_wrong_usage() {
        CommandRun alone = CommandRun.of("compare", "--home", home, "--definition", "ofsted-2020-stuck");
        CommandRun backwards =
                CommandRun.of("compare", "--home", home, "--definition", "ofsted-2020-stuck", "--and", "2010-01-01");

        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.errors()).contains("--with", "--and");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.errors()).contains("2010-01-01", "before");
    }

    private static CommandRun picture(Object... more) {
        List<Object> words = new ArrayList<>(List.of("picture", "--home", home, "--definition", "ofsted-2020-stuck"));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray());
    }
}
