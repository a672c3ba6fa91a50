package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path folder;

    private TestHome home;
    private Path original;

    @BeforeEach
    void importOneFile() {
        home = new TestHome(folder.resolve("home"));
        home.take(TestHome.file(folder, "history.csv", "URN,Rating,Inspection Date\n100001,3,20070115\n"));
        original = new Originals(home.home).path(home.catalogue().files().get(0).hash());
    }

    @Test
    void of_a_home_in_good_order_there_is_nothing_to_do() {
        assertThat(Doctor.examine(home.home))
                .extracting(Finding::kind)
                .hasSize(5)
                .containsOnly(Finding.Kind.GOOD);
    }

    @Test
    void a_home_that_is_not_there_yet_is_no_problem() {
        assertThat(Doctor.examine(DataHome.open(folder.resolve("none"))))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOTE);
    }

    @Test
    void a_missing_original_is_found() throws IOException {
        Files.delete(original);

        assertThat(problems())
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo("The original of history.csv is missing."));
    }

    @Test
    void an_original_of_which_one_letter_changed_is_found() throws IOException {
        Files.writeString(original, Files.readString(original).replace(",3,", ",2,"));

        assertThat(problems()).singleElement().satisfies(it -> {
            assertThat(it.what()).startsWith("The original of history.csv is damaged");
            assertThat(it.advice()).contains(original.toString());
        });
    }

    @Test
    void a_damaged_catalogue_is_found() throws IOException {
        Files.writeString(home.home.catalogue(), "{");

        assertThat(problems()).extracting(Finding::what).containsExactly("The catalogue cannot be used.");
    }

    @Test
    void a_damaged_register_is_noted_because_it_can_be_made_again() throws IOException {
        byte[] bytes = home.registerBytes();
        bytes[bytes.length - 1] ^= 1;
        Files.write(home.registerFile(), bytes);

        assertThat(notes()).extracting(Finding::what).containsExactly("The stored register is damaged.");
    }

    @Test
    void what_a_killed_import_left_is_noted() throws IOException {
        Path stranger = new Originals(home.home).path("cd".repeat(32));
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "left over");

        assertThat(notes())
                .singleElement()
                .satisfies(it -> assertThat(it.what()).startsWith(stranger.toString()));
    }

    @Test
    void an_import_that_runs_is_noted_and_not_disturbed() {
        try (HomeLock lock = HomeLock.acquire(home.home)) {
            assertThat(lock.home()).isSameAs(home.home);
            assertThat(notes()).extracting(Finding::what).containsExactly("An import is running (this very program).");
            assertThat(HomeLock.held(home.home)).isTrue();
        }
        assertThat(HomeLock.held(home.home)).isFalse();
    }

    private List<Finding> problems() {
        return list(Finding.Kind.PROBLEM);
    }

    private List<Finding> notes() {
        return list(Finding.Kind.NOTE);
    }

    private List<Finding> list(Finding.Kind kind) {
        return Doctor.examine(home.home).stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }
}
