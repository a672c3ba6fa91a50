package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;

class DataHomeTest {

    @TempDir
    Path folder;

    @Test
    void the_option_comes_before_the_variable_and_the_variable_before_the_usual_place() {
        Map<String, String> environment = Map.of(
                "HOME",
                folder.toString(),
                "UNSTUCK_HOME",
                folder.resolve("named").toString());

        assertThat(DataHome.resolve(folder.resolve("asked").toString(), environment)
                        .folder())
                .isEqualTo(folder.resolve("asked"));
        assertThat(DataHome.resolve(null, environment).folder()).isEqualTo(folder.resolve("named"));
        assertThat(DataHome.resolve(null, Map.of("HOME", folder.toString())).folder())
                .isEqualTo(folder.resolve(".local/share/unstuck"));
    }

    @Test
    void finding_a_home_makes_nothing() {
        DataHome.resolve(null, Map.of("HOME", folder.toString()));
        DataHome.open(folder.resolve("home"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_usual_place_is_made_with_the_first_import_down_from_the_persons_own_folder() {
        DataHome home = DataHome.resolve(null, Map.of("HOME", folder.toString()));
        Path file =
                TestHome.file(folder.resolve("brought"), "h.csv", "URN,Rating,Inspection Date\n100001,3,20070115\n");

        new TestHome(home).take(file);

        assertThat(folder.resolve(".local/share/unstuck/catalogue.json")).exists();
    }

    @Test
    void a_home_in_a_folder_that_is_not_there_is_refused() {
        assertRefused(
                folder.resolve("missing/home"),
                "The data home " + folder.resolve("missing/home") + " cannot be made: there is no folder "
                        + folder.resolve("missing") + ".");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_home_that_is_a_file_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(file, "The data home " + file + " is a file, not a folder.");
        assertRefused(
                file.resolve("home"),
                "The data home " + file.resolve("home") + " cannot be made: there is no folder " + file + ".");
    }

    @Test
    void an_option_without_a_name_is_refused() {
        assertThatThrownBy(() -> DataHome.resolve(" ", Map.of("UNSTUCK_HOME", folder.toString())))
                .hasMessage("--home names no folder.");
        assertThatThrownBy(() -> DataHome.resolve("a\0b", Map.of())).hasMessage("'a\0b' is not the name of a folder.");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a /proc, in which nobody can make a folder")
    void an_import_into_a_home_that_cannot_be_written_is_refused() {
        TestHome home = new TestHome(Path.of("/proc/unstuck"));
        Path file = TestHome.file(folder, "h.csv", "URN,Rating,Inspection Date\n100001,3,20070115\n");

        assertThatThrownBy(() -> home.take(file))
                .isInstanceOfSatisfying(
                        UserFacingException.class, it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.HOME))
                .hasMessageStartingWith("The data home /proc/unstuck cannot be written: ");
        assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file));
    }

    private static void assertRefused(Path home, String message) {
        assertThatThrownBy(() -> DataHome.open(home))
                .isInstanceOfSatisfying(
                        UserFacingException.class, it -> assertThat(it.code()).isEqualTo(UserFacingException.Code.HOME))
                .hasMessage(message);
    }
}
