package org.unstuck.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;
import org.unstuck.home.DataHome;
import org.unstuck.jobs.JobKind;
import org.unstuck.jobs.RunningJob;
import org.unstuck.settings.CurrentSettings;

/** Makes a backup in the home's folder {@code backups} and deletes the oldest there. */
final class BackupJob implements JobKind {
    static final String NAME = "backup";
    private static final String PREFIX = "unstuck-";
    private static final String ENDING = ".zip";

    private final Path folder;
    private final MakeBackup make;
    private final CurrentSettings settings;

    BackupJob(DataHome home, MakeBackup make, CurrentSettings settings) {
        this.folder = folder(home);
        this.make = make;
        this.settings = settings;
    }

    static Path folder(DataHome home) {
        return home.folder().resolve("backups");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Make a backup";
    }

    @Override
    public boolean onRequest() {
        return true;
    }

    /** The file is called after its job: one that is there was made before the program was cut off. */
    @Override
    public String run(RunningJob job) {
        Path file = folder.resolve(PREFIX + job.job().id() + ENDING);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make.make(file, job::cancelled);
            }
            for (Path old : old(file)) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, "The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
        return "The backup is " + file;
    }

    /** What may go: never the one just made, whatever the clock has called others. */
    private List<Path> old(Path made) throws IOException {
        return list(folder).stream()
                .filter(it -> !it.equals(made))
                .skip(Math.max(1, settings.get().backupsKept()) - 1L)
                .toList();
    }

    /** The backups in a folder, the newest first. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> isBackup(String.valueOf(it.getFileName())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static boolean isBackup(String name) {
        return name.startsWith(PREFIX) && name.endsWith(ENDING);
    }
}
