package org.unstuck.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditStore;
import org.unstuck.home.DataHome;
import org.unstuck.people.Person;
import org.unstuck.store.DatabaseAddress;
import org.unstuck.store.Moments;
import org.unstuck.store.WorkspaceDatabase;

/** Fills an empty home and database from a backup. The home appears at the very end, whole. */
public final class RestoreBackup {
    private final DataHome home;
    private final DatabaseAddress address;
    private final Clock clock;

    /** @param address where the workspace of the home will be */
    public RestoreBackup(DataHome home, DatabaseAddress address, Clock clock) {
        this.home = home;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Restores a backup, whole or not at all.
     *
     * @throws UserFacingException if the backup cannot be used, or home or database are not empty or cannot be written
     */
    public void restore(Path file) {
        requireEmptyHome();
        try (ArchiveReader archive = new ArchiveReader(file)) {
            if (address instanceof DatabaseAddress.PostgresqlServer) {
                requireEmptyDatabase();
            }
            Path building = home.folder().resolveSibling(home.folder().getFileName() + ".restoring");
            delete(building);
            try {
                Files.createDirectories(building);
                extract(archive, building);
                fill(archive, file, building);
                Files.deleteIfExists(home.folder());
                Files.move(building, home.folder(), StandardCopyOption.ATOMIC_MOVE);
                ArchiveWriter.forceName(home.folder());
            } finally {
                delete(building);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The home " + home.folder() + " could not be restored: " + e.getMessage() + ".",
                    e);
        }
    }

    private void requireEmptyHome() {
        try {
            if (Files.exists(home.folder()) && !isEmpty(home.folder())) {
                throw new UserFacingException(
                        UserFacingException.Code.USAGE,
                        "The home " + home.folder()
                                + " is not empty; a backup is only restored into an empty one. Name another with --home, or"
                                + " move this one away.");
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, "The home " + home.folder() + " cannot be read.", e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void requireEmptyDatabase() {
        if (!new WorkspaceCopyStore(new WorkspaceDatabase(address)).isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE,
                    address.words() + " is not empty; a backup is only restored into an empty one. Name another with"
                            + " --database.");
        }
    }

    private static void extract(ArchiveReader archive, Path building) throws IOException {
        for (Manifest.Entry entry : archive.entries()) {
            if (entry.name().startsWith("home/")) {
                Path target = building.resolve(entry.name().substring("home/".length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = archive.open(entry.name())) {
                    Files.copy(in, target);
                }
                try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
            }
        }
    }

    private void fill(ArchiveReader archive, Path file, Path building) {
        DatabaseAddress target = address instanceof DatabaseAddress.SqliteFile sqlite
                ? new DatabaseAddress.SqliteFile(
                        building.resolve(String.valueOf(sqlite.file().getFileName())))
                : address;
        try (WorkspaceDatabase database = new WorkspaceDatabase(target).open()) {
            database.transaction().executeWithoutResult(work -> {
                new WorkspaceCopyStore(database).fill(archive, Moments.text(clock.instant()));
                new AuditLog(new AuditStore(database.sql()), () -> Person.LOCAL, clock)
                        .record(new AuditEvent(
                                "backup restored", String.valueOf(file.getFileName()), "", "made " + archive.made()));
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
