package org.unstuck.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedEnglandTest {
    private static final List<String> REAL_AUTHORITIES = List.of(
            "Birmingham",
            "Manchester",
            "Leeds",
            "Kent",
            "Essex",
            "Surrey",
            "Devon",
            "Derby",
            "Darlington",
            "Southend",
            "Lancashire",
            "Blackpool",
            "Camden",
            "Hackney",
            "Norfolk",
            "Bradford");
    private static final long SEED = 7;

    @TempDir
    static Path folder;

    private static InventedFiles files;
    private static Truth truth;

    @BeforeAll
    static void inventASmallCountry() throws IOException {
        truth = InventedEngland.write(folder, SEED, Size.SMALL);
        files = new InventedFiles(folder);
    }

    @Test
    void the_same_seed_writes_the_same_bytes(@TempDir Path again) throws Exception {
        Truth same = InventedEngland.write(again, SEED, Size.SMALL);

        assertThat(same).isEqualTo(truth);
        assertThat(digests(new InventedFiles(again))).isEqualTo(digests(files));
    }

    @Test
    void another_seed_writes_another_country(@TempDir Path other) throws IOException {
        InventedEngland.write(other, SEED + 1, Size.SMALL);

        assertThat(Files.mismatch(other.resolve("invented_edubasealldata20250831.csv"), register()))
                .isNotNegative();
    }

    @Test
    void every_file_says_by_its_name_that_it_is_invented() {
        assertThat(files.list())
                .hasSizeGreaterThan(25)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("invented_"));
    }

    @Test
    void every_school_has_a_number_that_no_real_school_has() {
        Set<String> numbers = registered();

        assertThat(numbers)
                .hasSize(truth.establishments())
                .allSatisfy(urn -> assertThat(InventedEngland.isInvented(Integer.parseInt(urn)))
                        .isTrue());
        assertThat(InventedEngland.isInvented(899_999)).isFalse();
        assertThat(InventedEngland.isInvented(1_000_000)).isFalse();
    }

    @Test
    void every_place_is_invented() {
        assertThat(files.texts()).allSatisfy(text -> assertThat(text).doesNotContain(REAL_AUTHORITIES));
        assertThat(files.rows("ofsted_mi_as_at_2019-08-31.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("Region")).startsWith("Invented "));
    }

    @Test
    void every_end_of_a_link_is_in_the_register() {
        Set<String> numbers = registered();

        assertThat(files.rows("links_edubasealldata20250831.csv")).isNotEmpty().allSatisfy(link -> {
            assertThat(numbers).contains(link.get("URN"), link.get("LinkURN"));
            assertThat(link.get("URN")).isNotEqualTo(link.get("LinkURN"));
        });
    }

    @Test
    void every_authority_has_a_tile_of_its_own() {
        List<Map<String, String>> tiles = files.rows("tile_map.csv");

        assertThat(tiles).hasSize(150);
        assertThat(tiles).extracting(tile -> tile.get("local_authority_name")).doesNotHaveDuplicates();
        assertThat(tiles)
                .extracting(tile -> tile.get("column") + "," + tile.get("row"))
                .doesNotHaveDuplicates();
        assertThat(tiles)
                .extracting(tile -> tile.get("local_authority_code"))
                .containsAll(files.rows("school_information_2019.csv").stream()
                        .map(row -> row.get("LA"))
                        .toList());
    }

    @Test
    void the_history_leaves_out_schools_that_closed_before_the_middle_of_2017() {
        Map<String, String> closed = new HashMap<>();
        files.rows("edubasealldata20250831.csv").forEach(row -> closed.put(row.get("URN"), row.get("CloseDate")));
        Set<String> inHistory = new HashSet<>();
        files.rows("graded_inspections_2005-09_to_2020-02.csv").forEach(row -> inHistory.add(row.get("URN")));

        assertThat(inHistory)
                .isNotEmpty()
                .allSatisfy(urn -> assertThat(closed.get(urn))
                        .satisfiesAnyOf(
                                date -> assertThat(date).isEmpty(),
                                date -> assertThat(date.substring(6) + date.substring(3, 5))
                                        .isGreaterThan("201705")));
    }

    @Test
    void further_copies_of_the_history_tell_of_the_same_schools_on_other_days(@TempDir Path large) throws IOException {
        InventedEngland.write(large, SEED, Size.SMALL.withHistoryCopies(3));
        String name = "graded_inspections_2005-09_to_2020-02.csv";
        List<Map<String, String>> once = files.rows(name);

        List<Map<String, String>> copies = new InventedFiles(large).rows(name);

        assertThat(copies).hasSize(3 * once.size());
        assertThat(copies.subList(0, once.size())).isEqualTo(once);
        assertThat(copies.get(once.size()).get("URN")).isEqualTo(once.get(0).get("URN"));
        assertThat(copies.get(once.size()).get("Inspection Date"))
                .isNotEqualTo(once.get(0).get("Inspection Date"));
        assertThat(copies)
                .extracting(row -> row.get("Inspection Date"))
                .allSatisfy(date -> assertThat(date).isBetween("20050901", "20200229"));
    }

    @Test
    void a_country_of_no_size_is_refused() {
        assertThatThrownBy(() -> new Size(0, 1)).hasMessageContaining("100 to 25,000");
        assertThatThrownBy(() -> new Size(300, 0)).hasMessageContaining("at least one copy");
    }

    private static Path register() {
        return files.path("edubasealldata20250831.csv");
    }

    /** The numbers in the register, and of schools that opened after its day. */
    private static Set<String> registered() {
        Set<String> numbers = new HashSet<>();
        files.rows("edubasealldata20250831.csv").forEach(row -> numbers.add(row.get("URN")));
        files.rows("school_geography.csv").forEach(row -> numbers.add(row.get("urn")));
        return numbers;
    }

    /** Each file's name and a digest of its bytes. */
    private static Map<String, String> digests(InventedFiles read) throws Exception {
        Map<String, String> digests = new HashMap<>();
        for (Path file : read.list()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            digests.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
        }
        return digests;
    }
}
