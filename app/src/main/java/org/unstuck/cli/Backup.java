package org.unstuck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.unstuck.backup.MakeBackup;
import org.unstuck.home.DataHome;
import org.unstuck.store.WorkspaceDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that cannot be made again into one file, also while pages are served. */
@Command(
        name = "backup",
        description =
                "Writes the workspace, the imported files and your definitions into one file, also while pages are"
                        + " served.")
final class Backup implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "The file to write, a ZIP archive; it must not be there yet.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        DataHome data = home.open();
        try (WorkspaceDatabase workspace = new WorkspaceDatabase(database.address(data))) {
            new MakeBackup(data, workspace, Clock.systemUTC()).make(file, () -> false);
        }
        command.commandLine().getErr().println("The backup is " + file.toAbsolutePath());
        return ExitCode.OK;
    }
}
