package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void csv_gives_one_value_in_a_row() {
        List<String> lines =
                picture("--format", "csv", "--for", "analysts").output().lines().toList();

        assertThat(lines.get(0)).isEqualTo("definition,definition_version,as_at,table,row,column,value");
        assertThat(lines)
                .contains("ofsted-2020-stuck,1,2019-08-31,left-behind-wards,1,met,[x]")
                .anyMatch(it -> it.startsWith("ofsted-2020-stuck,1,2019-08-31,phase,1,category,"));
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
    void what_is_published_hides_small_numbers_and_says_nothing_of_single_schools() {
        List<String> lines = picture("--format", "csv").output().lines().toList();

        assertThat(lines.get(0)).startsWith("definition,definition_version,as_at,table,kind,met,");
        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.split(",")).hasSize(14));
        assertThat(lines.subList(1, lines.size()))
                .noneMatch(it -> it.matches("[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[1-4],.*"));
        assertThat(lines).anyMatch(it -> it.contains(",phase,") && it.contains(",c,"));
    }

    @Test
    void a_release_holds_a_workbook_and_where_it_came_from() throws IOException {
        Path file = folder.resolve("release.zip");
        Path workbook = folder.resolve("picture.ods");

        assertThat(picture("--format", "zip", "--output", file).exitCode()).isZero();
        assertThat(picture("--format", "ods", "--output", workbook).exitCode()).isZero();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("national-picture.ods", "provenance.json", "SHA256SUMS");
        }
        try (ZipFile ods = new ZipFile(workbook.toFile())) {
            assertThat(ods.getEntry("content.xml")).isNotNull();
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
