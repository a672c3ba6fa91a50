package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;

class RegisterStoreTest {

    private static final String HISTORY = "URN,Rating,Inspection Date\n100001,3,20070115\n";
    private static final String LATER = "URN,Rating,Inspection Date\n100001,2,20120115\n";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void openHome() {
        home = new TestHome(folder.resolve("home"));
    }

    @Test
    void a_home_that_is_not_there_holds_an_empty_register_and_is_not_made() {
        assertThat(home.register().sources()).isEmpty();
        assertThat(home.home.folder()).doesNotExist();
    }

    @Test
    void the_register_is_loaded_once_until_something_is_imported() {
        RegisterStore store = home.store();
        home.take(TestHome.file(folder, "history.csv", HISTORY));
        RegisterStore.Current first = store.current();

        assertThat(store.current()).isSameAs(first);

        home.take(TestHome.file(folder, "later.csv", LATER));
        assertThat(store.current().register().sources()).hasSize(2);
    }

    @Test
    void a_register_that_is_missing_is_made_again() throws IOException {
        home.take(TestHome.file(folder, "history.csv", HISTORY));
        byte[] before = home.registerBytes();
        Files.delete(home.registerFile());

        assertThat(home.inspections(100001)).hasSize(1);
        assertThat(home.registerBytes()).isEqualTo(before);
    }

    @Test
    void a_register_that_is_cut_short_is_made_again() throws IOException {
        home.take(TestHome.file(folder, "history.csv", HISTORY));
        byte[] before = home.registerBytes();
        Files.write(home.registerFile(), Arrays.copyOf(before, before.length / 2));

        assertThat(home.inspections(100001)).hasSize(1);
        assertThat(home.registerBytes()).isEqualTo(before);
    }

    @Test
    void a_register_that_another_program_made_is_made_again() throws IOException {
        home.take(TestHome.file(folder, "history.csv", HISTORY));
        byte[] before = home.registerBytes();
        String catalogue = Files.readString(home.home.catalogue());
        Files.writeString(home.home.catalogue(), catalogue.replace(ProgramMark.current(), "00000000"));
        Files.write(home.registerFile(), new byte[100]);

        assertThat(home.inspections(100001)).hasSize(1);
        assertThat(home.registerBytes()).isEqualTo(before);
        assertThat(Files.readString(home.home.catalogue())).isEqualTo(catalogue);
    }

    @Test
    void an_original_that_is_missing_when_it_is_needed_is_named_and_nothing_is_changed() throws IOException {
        home.take(TestHome.file(folder, "history.csv", HISTORY));
        home.take(TestHome.file(folder, "later.csv", LATER));
        new Originals(home.home).remove(home.catalogue().files().get(1).hash());
        Files.delete(home.registerFile());
        var before = home.contents();

        assertThatThrownBy(() -> home.register())
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("later.csv was imported before and cannot be read now: it is missing")
                .hasMessageEndingWith("Import it again from where you have it, or forget it. Nothing was changed.");
        assertThat(home.contents()).isEqualTo(before);
    }

    @Test
    void an_original_that_is_missing_comes_back_with_the_same_file() throws IOException {
        Path file = TestHome.file(folder, "history.csv", HISTORY);
        home.take(file);
        new Originals(home.home).remove(home.catalogue().files().get(0).hash());
        Files.delete(home.registerFile());

        home.take(file);

        assertThat(home.inspections(100001)).hasSize(1);
    }
}
