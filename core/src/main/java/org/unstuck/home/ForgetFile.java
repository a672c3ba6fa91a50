package org.unstuck.home;

import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Intake;

/** Takes an imported file out of a home, and all that it alone said out of the register. */
public final class ForgetFile {

    private final DataHome home;
    private final Intake intake;

    public ForgetFile(DataHome home, Intake intake) {
        this.home = home;
        this.intake = intake;
    }

    /**
     * Forgets a file.
     *
     * @param hash the SHA-256 of its content
     * @return what the catalogue said of it
     * @throws UserFacingException if no such file was imported, or the home cannot be changed
     */
    public ImportedFile run(String hash, ImportProgress progress) {
        try (HomeLock lock = HomeLock.acquire(home)) {
            Catalogue before = CatalogueFile.read(home);
            ImportedFile forgotten = before.findFile(hash)
                    .orElseThrow(() -> new UserFacingException(
                            UserFacingException.Code.NOT_FOUND, "No file with the content " + hash + " was imported."));
            HomeChange change = new HomeChange(lock, intake, progress);
            List<ImportedFile> others =
                    before.files().stream().filter(it -> !it.equals(forgotten)).toList();
            change.tidy(change.commit(change.readAgain(others)).catalogue());
            return forgotten;
        }
    }
}
