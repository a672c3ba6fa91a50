package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;

/** What an import that ends by force leaves: what was there before, or what would have been there after. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "kills and starves programs by the means of Linux")
class InterruptedImportTest {

    private static final int KILLS = 20;
    private static final int SMALL_BLOCKS = 40;

    @TempDir
    static Path folder;

    private static Path country;
    private static TestHome before;
    private static byte[] bytesBefore;
    private static byte[] bytesAfter;

    @BeforeAll
    static void importPartOfACountry() throws IOException {
        country = folder.resolve("country");
        InventedEngland.write(country, 20260101, Size.SMALL);
        before = new TestHome(folder.resolve("before"));
        try (Stream<Path> files = Files.list(country)) {
            before.take(files.filter(it -> it.toString().contains("census")).toList());
        }
        bytesBefore = before.registerBytes();
        TestHome after = new TestHome(copyOfBefore("after"));
        after.take(country);
        bytesAfter = after.registerBytes();
    }

    @Test
    void an_import_that_is_killed_at_any_moment_leaves_a_home_that_works_and_can_take_it_again() throws Exception {
        long whole = millisecondsOfAWholeImport();
        Random random = new Random(9);
        for (int i = 0; i < KILLS; i++) {
            TestHome home = new TestHome(copyOfBefore("killed-" + i));
            Process child = child(home, "");
            awaitStart(child);
            Thread.sleep((long) (random.nextDouble() * whole));
            child.destroyForcibly().waitFor();

            assertThat(home.registerBytes()).as("kill %d", i).isIn(bytesBefore, bytesAfter);
            assertThat(home.register().sources()).hasSameSizeAs(home.catalogue().listSources());
            assertThat(Doctor.examine(home.home)).noneMatch(it -> it.kind() == Finding.Kind.PROBLEM);
            home.take(country);
            assertThat(home.registerBytes()).as("after kill %d", i).isEqualTo(bytesAfter);
            assertThat(leftOver(home)).isEmpty();
        }
    }

    @Test
    void an_import_for_whose_register_there_is_no_room_says_so_and_changes_nothing() throws Exception {
        long blocks = bytesBefore.length / 512;

        assertThat(bytesAfter.length / 512).isGreaterThan((int) blocks);
        assertStarved(blocks);
    }

    @Test
    void an_import_for_whose_originals_there_is_no_room_says_so_and_changes_nothing() throws Exception {
        assertStarved(SMALL_BLOCKS);
    }

    /** The system refuses every file that is larger than so many blocks of 512 bytes, as a full disk would. */
    private static void assertStarved(long blocks) throws Exception {
        TestHome home = new TestHome(copyOfBefore("starved-" + blocks));
        var contents = home.contents();
        Process child = child(home, "ulimit -f " + blocks + "; ");
        List<String> said;
        try (BufferedReader reader = child.inputReader()) {
            said = reader.lines().toList();
        }

        assertThat(child.waitFor()).as(String.join("\n", said)).isEqualTo(1);
        assertThat(said)
                .last()
                .asString()
                .startsWith("HOME: The data home " + home.home.folder() + " cannot be written: ")
                .endsWith("What it held before is unchanged.");
        assertThat(home.contents()).isEqualTo(contents);
    }

    private static long millisecondsOfAWholeImport() throws Exception {
        Process child = child(new TestHome(copyOfBefore("whole")), "");
        awaitStart(child);
        long start = System.nanoTime();
        assertThat(child.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Process child(TestHome home, String first) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = first + "exec \"$0\" -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp \"$1\""
                + " org.unstuck.home.ImportInChild \"$2\" \"$3\"";
        return new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        command,
                        java,
                        System.getProperty("java.class.path"),
                        home.home.folder().toString(),
                        country.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitStart(Process child) throws IOException {
        BufferedReader reader = child.inputReader();
        assertThat(reader.readLine()).isEqualTo("importing");
    }

    private static List<Path> leftOver(TestHome home) throws IOException {
        try (Stream<Path> files = Files.walk(home.home.folder())) {
            return files.filter(it -> it.toString().endsWith(".partial")).toList();
        }
    }

    private static Path copyOfBefore(String name) {
        Path source = before.home.folder();
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path each : files.toList()) {
                Files.copy(each, target.resolve(source.relativize(each).toString()));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
