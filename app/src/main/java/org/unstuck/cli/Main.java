package org.unstuck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code unstuck} command. On its own it prints its help and, as a wrong usage, ends with 2. */
@Command(
        name = "unstuck",
        description = "Finds schools in England that stay less than good, and explains why.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Import.class,
            Status.class,
            DefinitionsCommand.class,
            Classify.class,
            Explain.class,
            Picture.class,
            Compare.class,
            Match.class,
            SampleCommand.class,
            Demo.class,
            Serve.class,
            PeopleCommand.class,
            Rebuild.class,
            Backup.class,
            Restore.class,
            DoctorCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 the program failed; 2 wrong usage; 3 the input cannot be used.",
        })
public final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    Main() {}

    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != PageServer.RUNNING) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return Failures.toldBy(new CommandLine(new Main())).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
