package org.unstuck.cli;

import java.util.concurrent.Callable;
import org.unstuck.home.RebuildRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes everything that is derived again from the originals. */
@Command(name = "rebuild", description = "Reads every imported file again and makes the register anew.")
final class Rebuild implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        try (ImportDisplay display = new ImportDisplay(command.commandLine().getErr())) {
            new RebuildRegister(home.open(), HomeOption.intake()).run(display);
        }
        return ExitCode.OK;
    }
}
