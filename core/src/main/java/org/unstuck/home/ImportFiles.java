package org.unstuck.home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Intake;
import org.unstuck.intake.ReadOptions;

/**
 * Imports files into a home: keeps a copy of each, reads it, and makes the register of all that was ever imported.
 * Either every usable file is imported or, if the import fails, is stopped or is killed, none.
 */
public final class ImportFiles {

    private final DataHome home;
    private final Intake intake;
    private final Clock clock;

    public ImportFiles(DataHome home, Intake intake, Clock clock) {
        this.home = home;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Imports files, and all files in folders. A file that cannot be used is reported and holds up no other.
     *
     * @param named files and folders
     * @param options a date given here also replaces the one that a file imported before was read with
     * @param progress told how far it is
     * @throws UserFacingException if the home cannot be changed, or {@code progress} says to stop
     */
    public ImportReport run(List<Path> named, ReadOptions options, ImportProgress progress) {
        try (HomeLock lock = HomeLock.acquire(home)) {
            return new ImportRun(lock, intake, clock, options.asAt(), progress).run(BroughtFiles.expand(named));
        }
    }
}
