package org.unstuck.home;

import java.util.List;
import java.util.Set;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Intake;

/** Takes imported files out of a home, and all that they alone said out of the register. */
public final class ForgetFiles {

    private final DataHome home;
    private final Intake intake;

    public ForgetFiles(DataHome home, Intake intake) {
        this.home = home;
        this.intake = intake;
    }

    /**
     * Forgets files.
     *
     * @param hashes the SHA-256 of the content of each; of originals that cannot be read any more, all must be given
     * @return what the catalogue said of them
     * @throws UserFacingException if one of them was not imported, or the home cannot be changed
     */
    public List<ImportedFile> run(Set<String> hashes, ImportProgress progress) {
        try (HomeLock lock = HomeLock.acquire(home)) {
            Catalogue before = CatalogueFile.read(home);
            List<ImportedFile> forgotten =
                    hashes.stream().map(it -> getFile(before, it)).toList();
            HomeChange change = new HomeChange(lock, intake, progress);
            List<ImportedFile> others = before.files().stream()
                    .filter(it -> !hashes.contains(it.hash()))
                    .toList();
            change.tidy(change.commit(change.readAgain(others)).catalogue());
            change.delete(forgotten);
            return forgotten;
        }
    }

    private static ImportedFile getFile(Catalogue catalogue, String hash) {
        return catalogue
                .findFile(hash)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "No file with the content " + hash + " was imported."));
    }
}
