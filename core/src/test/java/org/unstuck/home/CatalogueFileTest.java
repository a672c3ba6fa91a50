package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.UserFacingException;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;

class CatalogueFileTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void openHome() {
        home = new TestHome(folder);
    }

    @Test
    void a_catalogue_is_read_as_it_was_written_whatever_its_names_contain() {
        Source source = new Source(
                new SourceId(HASH + "#Sheet \"1\""),
                "Böse \\ \u0085\u2028\n name 🏫.csv",
                "ofsted-history",
                "Graded inspections",
                LocalDate.of(2019, 8, 31),
                true,
                true);
        ImportedTable table = new ImportedTable(
                source, 60_134, 60_000, new TreeMap<>(Map.of("blank row", 134)), new TreeMap<>(Map.of("not a URN", 2)));
        Catalogue catalogue = new Catalogue(
                "0123",
                "89abcdef",
                List.of(
                        new ImportedFile(
                                HASH, "a.zip", 1L << 40, Instant.EPOCH, LocalDate.of(2020, 1, 1), List.of(table)),
                        new ImportedFile("cd".repeat(32), "b.csv", 0, Instant.EPOCH, null, List.of())));

        CatalogueFile.write(home.home, catalogue);

        assertThat(CatalogueFile.read(home.home)).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"format\": 1}",
                "{\"format\": 1, \"edition\": \"\", \"program\": \"\", \"files\": [{}]}",
                "{\"format\": 1, \"edition\": \"\", \"program\": \"\", \"files\": [], \"more\": 1}",
                "{\"format\": \"one\", \"edition\": \"\", \"program\": \"\", \"files\": []}",
                "\u0000\u0000\u0000\u0000",
                "{\"format\": 1, \"edition\": \"\", \"program\": \"\", \"files\": [{\"sha256\": \"../../etc/passwd\"}]}"
            })
    void a_damaged_catalogue_is_named_and_nothing_is_deleted(String damaged) throws IOException {
        home.take(
                TestHome.file(folder.resolve("in"), "history.csv", "URN,Rating,Inspection Date\n100001,3,20070115\n"));
        Files.writeString(home.home.catalogue(), damaged);
        var before = home.contents();

        assertThatThrownBy(() -> home.register())
                .isInstanceOfSatisfying(
                        UserFacingException.class, it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.HOME))
                .hasMessageContaining("The catalogue " + home.home.catalogue() + " is damaged: ")
                .hasMessageContaining("Nothing was changed.");
        assertThatThrownBy(() -> home.take(TestHome.file(
                        folder.resolve("in"), "b.csv", "URN,Rating,Inspection Date\n100002,3,20070115\n")))
                .hasMessageContaining("is damaged");
        Files.delete(folder.resolve("in").resolve("b.csv"));
        assertThat(home.contents()).isEqualTo(before);
    }

    @Test
    void a_home_of_a_newer_program_is_refused() throws IOException {
        Files.writeString(home.home.catalogue(), "{\"format\": 2, \"novelty\": [1, 2, 3]}");

        assertThatThrownBy(() -> home.register())
                .isInstanceOf(UserFacingException.class)
                .hasMessage("This data home was written by a newer Unstuck (format 2; this one knows 1)."
                        + " Use the newer one. Nothing was changed.");
    }
}
