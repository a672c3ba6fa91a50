package org.unstuck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./unstuck} in a project that looks like this one, built, so that no test builds anything. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void borrowTheBuiltProgram() throws IOException {
        project = Files.createDirectory(folder.resolve("a project"));
        Path launcher = Files.createDirectories(project.resolve("target/launcher"));
        for (String shared : List.of("pom.xml", "core", "app", "scripts")) {
            Files.createSymbolicLink(project.resolve(shared), ROOT.resolve(shared));
        }
        Files.copy(ROOT.resolve("unstuck"), project.resolve("unstuck"));
        assertThat(project.resolve("unstuck").toFile().setExecutable(true)).isTrue();
        Files.writeString(launcher.resolve("stamp"), "");
        Files.writeString(
                launcher.resolve("archives"),
                System.getProperty("java.home") + " " + project + "/app/target/unstuck.jar\n");
    }

    @Test
    void is_found_through_a_link_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("shortcut"), Path.of("a project", "unstuck"));

        Ended ended = run(Map.of(), link.toString(), "--version");

        assertThat(ended).isEqualTo(new Ended(0, ended.output(), ""));
        assertThat(ended.output()).startsWith("unstuck ");
    }

    @Test
    void hands_on_arguments_with_blanks_accents_and_asterisks_as_they_are() throws Exception {
        Ended ended = run(Map.of("LC_ALL", "C"), project + "/unstuck", "serve", "--host", "école  du * \"lac\"");

        assertThat(ended.errors()).startsWith("There is no address called école  du * \"lac\".");
        assertThat(ended.exitCode()).isEqualTo(2);
    }

    @Test
    void without_a_command_says_how_it_is_used() throws Exception {
        Ended ended = run(Map.of(), project + "/unstuck");

        assertThat(ended.errors()).startsWith("Usage: unstuck");
        assertThat(ended.output()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(2);
    }

    @Test
    void hands_options_to_java() throws Exception {
        Ended ended =
                run(Map.of("UNSTUCK_JAVA_OPTIONS", "-Xmx64m -XshowSettings:vm"), project + "/unstuck", "--version");

        assertThat(ended.errors()).contains("Max. Heap Size: 64.00M");
    }

    @Test
    void without_a_jdk_that_it_may_install_says_what_to_install() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String tool : List.of("readlink", "find", "mkdir")) {
            Files.createSymbolicLink(
                    empty.resolve(tool), Path.of("/usr/bin", tool).toRealPath());
        }

        Ended ended = run(
                Map.of("PATH", empty.toString(), "JAVA_HOME", "", "UNSTUCK_JVM_FOLDER", empty.toString()),
                project + "/unstuck",
                "--version");

        assertThat(ended.errors()).contains("default-jdk-headless", "maven");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    private Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(Stream.of(command).toList())
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(output), Files.readString(errors));
    }

    private record Ended(int exitCode, String output, String errors) {}
}
