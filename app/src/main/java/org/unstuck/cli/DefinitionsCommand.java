package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionWords;
import org.unstuck.home.Definitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the definitions, or shows one in plain words. */
@Command(name = "definitions", description = "Lists the definitions.", subcommands = DefinitionsCommand.Show.class)
final class DefinitionsCommand implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Definitions.Found found = home.definitions().list();
        for (Definition definition : found.listNewest()) {
            out.printf("%-24s version %d  %s%n", definition.id(), definition.version(), definition.title());
        }
        out.flush();
        found.problems().forEach(it -> command.commandLine().getErr().println("Left out: " + it));
        return found.problems().isEmpty() ? ExitCode.OK : Failures.UNUSABLE_INPUT;
    }

    /** Shows one definition in plain words. */
    @Command(name = "show", description = "Shows a definition in plain words.")
    static final class Show implements Callable<Integer> {
        @Mixin
        private final HomeOption home = new HomeOption();

        @Parameters(paramLabel = "ID", description = "Which definition.")
        private String id = "";

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
        private CommandSpec command;

        @Override
        public Integer call() {
            Definition definition = home.definition(id);
            DefinitionWords words = DefinitionWords.of(definition);
            PrintWriter out = command.commandLine().getOut();
            out.printf("%s: %s, version %d%n", definition.id(), definition.title(), definition.version());
            out.printf("%s%n%nA school meets it when%n", definition.authority());
            lines(out, words.rule());
            lines(out, words.terms());
            out.printf("%n%s%n%s%n%s%n%s%n", words.population(), words.window(), words.lineage(), words.assumption());
            out.flush();
            return ExitCode.OK;
        }

        private static void lines(PrintWriter out, List<String> lines) {
            lines.forEach(it -> out.printf("  - %s%n", it));
        }
    }
}
