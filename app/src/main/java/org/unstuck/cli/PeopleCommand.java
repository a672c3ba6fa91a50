package org.unstuck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The people of a team; the first administrator is made here. */
@Command(
        name = "people",
        description = "Says who may come in, where Unstuck serves a team.",
        subcommands = {PeopleAdd.class, PeopleList.class, PeopleReset.class})
final class PeopleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
