package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;

/** The register is a function of what was imported, to the byte: never of how. */
class OrderOfImportTest {

    @TempDir
    static Path folder;

    private static List<Path> files;
    private static byte[] expected;

    @BeforeAll
    static void importAllAtOnce() throws IOException {
        Path country = folder.resolve("country");
        InventedEngland.write(country, 20260101, Size.SMALL);
        try (Stream<Path> all = Files.list(country)) {
            files = all.filter(it -> !it.toString().contains("tile_map"))
                    .sorted()
                    .toList();
        }
        TestHome home = new TestHome(folder.resolve("at-once"));
        assertThat(home.take(files).listNotUsable()).isEmpty();
        expected = home.registerBytes();
    }

    @Test
    void files_named_in_any_order_make_the_same_bytes() {
        List<Path> shuffled = shuffled(1);

        TestHome home = new TestHome(folder.resolve("shuffled"));
        home.take(shuffled);

        assertThat(home.registerBytes()).isEqualTo(expected);
    }

    @Test
    void several_imports_in_any_order_make_the_same_bytes_as_one() {
        List<Path> shuffled = shuffled(2);
        int third = shuffled.size() / 3;

        TestHome home = new TestHome(folder.resolve("several"));
        home.take(shuffled.subList(0, third));
        home.take(shuffled.subList(third, 2 * third));
        home.take(shuffled.subList(2 * third, shuffled.size()));

        assertThat(home.registerBytes()).isEqualTo(expected);
    }

    @Test
    void a_file_that_was_imported_and_forgotten_leaves_no_trace() {
        TestHome home = new TestHome(folder.resolve("forgotten"));
        home.take(files);
        Path more =
                TestHome.file(folder.resolve("more"), "more.csv", "URN,Rating,Inspection Date\n900001,3,20150610\n");
        home.take(more);
        assertThat(home.registerBytes()).isNotEqualTo(expected);
        String hash = home.catalogue().files().stream()
                .filter(it -> it.name().equals("more.csv"))
                .findFirst()
                .orElseThrow()
                .hash();

        new ForgetFiles(home.home, TestHome.INTAKE).run(Set.of(hash), ImportProgress.NONE);

        assertThat(home.registerBytes()).isEqualTo(expected);
        assertThat(new Originals(home.home).has(hash)).isFalse();
        assertThat(home.home.report(hash)).doesNotExist();
    }

    @Test
    void a_register_that_is_made_again_has_the_same_bytes() throws IOException {
        TestHome home = new TestHome(folder.resolve("again"));
        home.take(files);
        Files.delete(home.registerFile());

        new RebuildRegister(home.home, TestHome.INTAKE).run(ImportProgress.NONE);

        assertThat(home.registerBytes()).isEqualTo(expected);
    }

    private static List<Path> shuffled(long seed) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
