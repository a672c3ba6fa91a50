package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** docs/command-line.md is made from the commands themselves; run with -Dregenerate to write it again. */
class CommandLineReferenceTest {
    private static final Path PAGE = Path.of("../docs/command-line.md");

    @Test
    void the_reference_page_says_what_the_commands_are() throws IOException {
        String generated = reference();
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAGE, generated);
        }

        assertThat(PAGE).hasContent(generated);
    }

    private static String reference() {
        StringBuilder page = new StringBuilder("# The command line\n\n");
        page.append(
                        "Results go to standard output, progress and warnings to standard error. Exit codes: 0 done; 1 the\n")
                .append(
                        "program failed; 2 wrong usage; 3 the input cannot be used. This page is made from the commands.\n");
        append(page, Main.commandLine(), "unstuck");
        return page.toString();
    }

    private static void append(StringBuilder page, CommandLine command, String name) {
        page.append("\n## ").append(name).append("\n\n```\n");
        page.append(command.getUsageMessage(Ansi.OFF).stripTrailing()).append("\n```\n");
        command.getSubcommands().forEach((word, inner) -> append(page, inner, name + " " + word));
    }
}
