package org.unstuck.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.unstuck.UserFacingException;
import org.unstuck.home.DataHome;
import org.unstuck.home.HomeContents;
import org.unstuck.store.Moments;
import org.unstuck.store.WorkspaceDatabase;

/** Writes a backup while people work: the workspace as at one moment, then the home, to which it can only have grown. */
public final class MakeBackup {
    private final DataHome home;
    private final WorkspaceDatabase database;
    private final Clock clock;

    public MakeBackup(DataHome home, WorkspaceDatabase database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param cancelled asked now and then
     * @throws UserFacingException if the file is there already, cannot be written, or something cannot be read
     */
    public void make(Path file, BooleanSupplier cancelled) {
        if (Files.exists(file)) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    file + " is there already; a backup does not overwrite anything. Choose another name.");
        }
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            new WorkspaceCopyStore(database).writeTo(archive);
            for (Path each : HomeContents.list(home)) {
                stopIf(cancelled);
                archive.add(
                        "home/" + each.toString().replace('\\', '/'),
                        out -> Files.copy(home.folder().resolve(each), out));
            }
            archive.finish(Moments.text(clock.instant()));
        } catch (NoSuchFileException e) {
            throw cannot(file, "there is no " + e.getMessage() + " (any more)", e);
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause(), "It always has one");
            throw cannot(file, String.valueOf(cause.getMessage()), e);
        } catch (IOException e) {
            throw cannot(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new UserFacingException(UserFacingException.Code.CANCELLED, "The backup was stopped.");
        }
    }

    private static UserFacingException cannot(Path file, String why, Exception cause) {
        return new UserFacingException(
                UserFacingException.Code.HOME,
                "The backup " + file + " was not made: " + why + ". Nothing else has changed.",
                cause);
    }
}
