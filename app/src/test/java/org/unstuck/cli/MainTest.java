package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void tells_its_version() {
        assertThat(run("--version")).isZero();
        assertThat(output.toString()).matches("unstuck [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
    }

    @Test
    void each_command_has_its_own_help_and_says_what_the_exit_codes_mean() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(output.toString())
                .contains("unstuck serve", "--port", "Exit codes")
                .doesNotContain("--rehearse");
    }

    @Test
    void a_command_that_does_not_exist_is_wrong_usage_and_prints_no_result() {
        assertThat(run("clasify")).isEqualTo(2);
        assertThat(errors.toString()).contains("clasify");
        assertThat(output.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void other_computers_are_served_over_tls_only(String host) {
        assertThat(run("serve", "--host", host, "--port", "0")).isEqualTo(2);
        assertThat(errors.toString()).contains("--address https://");
        assertThat(run("serve", "--host", host, "--port", "0", "--address", "https://unstuck.example.org"))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("--tls-certificate", "--behind-proxy");
    }

    @Test
    void a_team_is_served_only_once_somebody_could_let_people_in(@TempDir Path home) {
        String[] serve = {
            "serve", "--home", home.toString(), "--team", "--address", "https://unstuck.example.org", "--behind-proxy"
        };
        assertThat(run(serve)).isEqualTo(2);
        assertThat(errors.toString()).contains("unstuck people add NAME --role administrator");

        assertThat(run("people", "add", "ann@example.org", "--role", "administrator", "--home", home.toString()))
                .isZero();
        assertThat(output.toString()).matches("/join\\?invitation=[0-9a-f]{64}\\R");
        assertThat(run("people", "add", "ANN@example.org", "--role", "analyst", "--home", home.toString()))
                .as("the same name")
                .isEqualTo(3);
        assertThat(run("people", "add", "bob", "--role", "school", "--home", home.toString()))
                .as("without a school")
                .isEqualTo(3);
        assertThat(run("people", "list", "--home", home.toString())).isZero();
        assertThat(output.toString()).contains("ann@example.org", "no passphrase yet", "administrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 0", "backup backup.zip", "people list"})
    void a_database_server_that_is_away_is_told_at_once(String command, @TempDir Path home) {
        String options = " --home " + home + " --database jdbc:postgresql://127.0.0.1:1/unstuck";

        assertThat(run((command + options).split(" "))).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo("unstuck: There is no way to open the database jdbc:postgresql://127.0.0.1:1/unstuck. The"
                        + " database cannot be reached. Try again when it is back." + System.lineSeparator());
    }

    @Test
    void nothing_of_a_team_is_taken_without_one() {
        assertThat(run("serve", "--behind-proxy", "--port", "0")).isEqualTo(2);
        assertThat(errors.toString()).contains("are for --team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "eighty"})
    void a_port_that_cannot_be_is_wrong_usage(String port) {
        assertThat(run("serve", "--port", port)).isEqualTo(2);
        assertThat(errors.toString()).contains("--port");
    }

    @Test
    void a_port_in_use_is_named_with_a_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(errors.toString()).startsWith("Unstuck cannot use port " + taken.getLocalPort() + ": ");
        }
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(output, true));
        commandLine.setErr(new PrintWriter(errors, true));
        return commandLine.execute(arguments);
    }
}
