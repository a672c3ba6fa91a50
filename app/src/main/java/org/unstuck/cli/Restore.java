package org.unstuck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.unstuck.backup.RestoreBackup;
import org.unstuck.home.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty home from a backup. */
@Command(
        name = "restore",
        description =
                "Fills an empty home from a backup; its workspace may be in another kind of database than it was.")
final class Restore implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "A file that 'unstuck backup' wrote.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        DataHome data = home.open();
        new RestoreBackup(data, database.address(data), Clock.systemUTC()).restore(file);
        command.commandLine().getErr().println("The home is " + data.folder());
        return ExitCode.OK;
    }
}
